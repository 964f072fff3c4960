package dev.signpost.ingest.pages;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.signpost.ingest.contract.ContentChange;
import dev.signpost.ingest.contract.ContentChange.PageWithdrawn;
import dev.signpost.ingest.contract.JsonCodec;
import dev.signpost.ingest.contract.MalformedEventException;
import dev.signpost.ingest.contract.PageId;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KnownPageTest {
  @Test
  void comesBackFromItsBytes() {
    byte[] event =
        ("{\"type\":\"page-published\",\"page\":{\"id\":\"term/x\",\"title\":\"t\",\"revision\":9,"
                + "\"digest\":\"no\"},\"receipt\":\"r\",\"digest\":\"0123456789abcdef0123456789abcdef\","
                + "\"revision\":4,\"at\":\"2026-05-02T10:00:00Z\"}")
            .getBytes(UTF_8);

    KnownPage page = KnownPage.fromBytes(KnownPage.ofEvent(event).toBytes());

    assertThat(page.revision()).isEqualTo(4);
    assertThat(page.digest()).isEqualTo("0123456789abcdef0123456789abcdef");
    assertThat(page.event()).isEqualTo(event);
    assertThat(page.change().pageId()).hasToString("term/x");
  }

  @Test
  void withdrawalHasNoDigest() {
    ContentChange change =
        new PageWithdrawn("r", PageId.of("term/x"), 4, Instant.parse("2026-05-02T10:00:00Z"));
    byte[] event = JsonCodec.of(ContentChange.class).encode(change);

    KnownPage page = KnownPage.fromBytes(KnownPage.ofEvent(event).toBytes());

    assertThat(page.digest()).isNull();
    assertThat(page.change()).isEqualTo(change);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "nonsense", "{}", "[]", "{\"revision\":0}", "{\"revision\":1"})
  void whatIsNoChangeIsRefused(String event) {
    assertThatThrownBy(() -> KnownPage.ofEvent(event.getBytes(UTF_8)))
        .isInstanceOf(MalformedEventException.class);
  }
}
