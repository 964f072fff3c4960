package dev.signpost.search.verify;

import static dev.signpost.search.elastic.Blocking.await;
import static org.assertj.core.api.Assertions.assertThat;

import dev.signpost.backends.Backends;
import dev.signpost.search.elastic.Call;
import dev.signpost.search.elastic.Json;
import dev.signpost.search.elastic.RestCluster;
import dev.signpost.search.elastic.SharedDocument;
import dev.signpost.search.index.IndexDefinition;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RelayIT {
  private static final Instant START = Instant.parse("2026-11-29T08:00:00Z");
  private static final RunOrder ORDER = new RunOrder(true, 500, START);

  private final RestCluster cluster =
      new RestCluster(List.of(Backends.shared().elasticsearch().uri().toString()), 8);
  private final String index = "/it-" + UUID.randomUUID();
  private final SharedDocument document = new SharedDocument(cluster, index + "/_doc/verify");

  @BeforeEach
  void create() {
    await(cluster.send(Call.put(index, new IndexDefinition(1, 0).ofGenerations()))).orFail();
  }

  @AfterEach
  void close() {
    cluster.close();
  }

  @Test
  void orderIsCarriedOutByOneAtATime() {
    assertThat(at(Duration.ZERO).takeUp()).isEmpty();
    assertThat(at(Duration.ZERO).begin(ORDER)).isTrue();

    assertThat(at(Duration.ofSeconds(1)).begin(ORDER)).isFalse();
    assertThat(at(Relay.SILENCE).takeUp()).isEmpty();
    assertThat(at(Relay.SILENCE).order()).contains(ORDER);
  }

  @Test
  void orderOfOneThatFellSilentIsTakenUpOnce() {
    assertThat(at(Duration.ZERO).begin(ORDER)).isTrue();
    assertThat(at(Duration.ofSeconds(20)).renew()).isTrue();
    assertThat(at(Duration.ofSeconds(40)).takeUp()).isEmpty();

    assertThat(at(Duration.ofSeconds(51)).takeUp()).contains(ORDER);
    assertThat(at(Duration.ofSeconds(52)).takeUp()).isEmpty();
  }

  @Test
  void orderThatWasLeftIsTakenUpAtOnce() {
    assertThat(at(Duration.ZERO).begin(ORDER)).isTrue();
    at(Duration.ofSeconds(1)).leave();

    assertThat(at(Duration.ofSeconds(2)).takeUp()).contains(ORDER);
  }

  @Test
  void orderThatIsNotWantedAnyMoreIsNotRenewed() {
    assertThat(at(Duration.ZERO).begin(ORDER)).isTrue();
    at(Duration.ofSeconds(1)).end();

    assertThat(at(Duration.ofSeconds(2)).renew()).isFalse();
    assertThat(at(Duration.ofSeconds(2)).order()).isEmpty();
    at(Duration.ofSeconds(3)).end();
    assertThat(at(Duration.ofMinutes(1)).takeUp()).isEmpty();
  }

  @Test
  void whoReplacesWhatWasSeenDoesSoAlone() {
    assertThat(at(Duration.ZERO).begin(ORDER)).isTrue();
    var seen = document.read().orElseThrow().version();

    assertThat(document.replace(seen, Json.bytes(ORDER.toJson()))).isPresent();
    assertThat(document.replace(seen, Json.bytes(ORDER.toJson()))).isEmpty();
  }

  private Relay at(Duration sinceStart) {
    return new Relay(document, Clock.fixed(START.plus(sinceStart), ZoneOffset.UTC));
  }
}
