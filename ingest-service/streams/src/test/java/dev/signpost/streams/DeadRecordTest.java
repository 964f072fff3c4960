package dev.signpost.streams;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.signpost.ingest.contract.Outcome;
import dev.signpost.ingest.contract.Outcome.Result;
import dev.signpost.ingest.contract.Outcome.Stage;
import dev.signpost.ingest.contract.PageId;
import java.time.Instant;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.streams.processor.api.MockProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.junit.jupiter.api.Test;

class DeadRecordTest {
  private static final DeadRecord DEAD =
      new DeadRecord(Stage.LINK, "unknown type", Instant.parse("2026-11-20T10:00:00Z"));

  @Test
  void theLetterHoldsTheOriginalBytesAndWhereTheyCameFrom() {
    MockProcessorContext<String, byte[]> context = new MockProcessorContext<>();
    context.setRecordMetadata("pages", 3, 41);
    byte[] value = {1, 2, 3};

    Record<String, byte[]> letter = DEAD.letter(new Record<>("term/lesion", value, 0), context);

    assertThat(letter.key()).isEqualTo("term/lesion");
    assertThat(letter.value()).isSameAs(value);
    Headers headers = letter.headers();
    assertThat(header(headers, "stage")).isEqualTo("link");
    assertThat(header(headers, "cause")).isEqualTo("unknown type");
    assertThat(header(headers, "topic")).isEqualTo("pages");
    assertThat(header(headers, "partition")).isEqualTo("3");
    assertThat(header(headers, "offset")).isEqualTo("41");
    assertThat(header(headers, "time")).isEqualTo("2026-11-20T10:00:00Z");
  }

  @Test
  void theOutcomeIsToldWhereTheBytesStillTellTheReceipt() {
    assertThat(DEAD.outcome("term/lesion", json("{'receipt': 'r1', 'revision': 7}")))
        .contains(
            new Outcome(
                "r1",
                PageId.of("term/lesion"),
                7,
                Stage.LINK,
                Result.DEAD,
                DEAD.at(),
                "unknown type",
                null));
  }

  @Test
  void bytesThatTellNoReceiptHaveNoOutcome() {
    assertThat(DEAD.outcome("term/lesion", json("{}"))).isEmpty();
    assertThat(DEAD.outcome("term/lesion", json("{"))).isEmpty();
    assertThat(DEAD.outcome("no page id", json("{'receipt': 'r1'}"))).isEmpty();
    assertThat(DEAD.outcome(null, json("{'receipt': 'r1'}"))).isEmpty();
    assertThat(DEAD.outcome("term/lesion", null)).isEmpty();
  }

  private static byte[] json(String text) {
    return text.replace('\'', '"').getBytes(UTF_8);
  }

  private static String header(Headers headers, String name) {
    return new String(headers.lastHeader(name).value(), UTF_8);
  }
}
