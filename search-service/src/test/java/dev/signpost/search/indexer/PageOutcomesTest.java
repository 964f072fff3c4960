package dev.signpost.search.indexer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.signpost.ingest.contract.JsonCodec;
import dev.signpost.ingest.contract.Outcome;
import dev.signpost.ingest.contract.Outcome.Result;
import dev.signpost.ingest.contract.Outcome.Stage;
import dev.signpost.ingest.contract.PageId;
import dev.signpost.ingest.contract.stream.EventWriter;
import dev.signpost.ingest.contract.stream.Received;
import dev.signpost.ingest.contract.stream.TransientFailureException;
import java.time.Clock;
import java.time.ZoneOffset;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.Test;

class PageOutcomesTest {
  private static final JsonCodec<Outcome> CODEC = JsonCodec.of(Outcome.class);

  private final MockProducer<byte[], byte[]> producer =
      new MockProducer<>(false, null, new ByteArraySerializer(), new ByteArraySerializer());
  private final PageOutcomes outcomes =
      new PageOutcomes(
          new EventWriter<>(producer, "outcomes", CODEC), Clock.fixed(Events.AT, ZoneOffset.UTC));
  private final Received<PageEvent> event = Events.received(Events.withdrawn("term/lesion", 4));

  @Test
  void outcomeIsOfTheIndexStageWithTheReceipt() {
    outcomes.tell(event, Result.STALE, "why");

    assertThat(CODEC.decode(producer.history().getFirst().value()))
        .isEqualTo(
            new Outcome(
                "receipt-4",
                PageId.of("term/lesion"),
                4,
                Stage.INDEX,
                Result.STALE,
                Events.AT,
                "why",
                null));
  }

  @Test
  void whatTheBrokerDidNotTakeIsWrittenAgain() {
    outcomes.tell(event, Result.INDEXED, null);
    producer.errorNext(new TimeoutException("broker away"));
    assertThatThrownBy(outcomes::flush).isInstanceOf(TransientFailureException.class);

    outcomes.flush();
    outcomes.flush();

    assertThat(producer.history()).hasSize(2);
    assertThat(CODEC.decode(producer.history().getLast().value()).result())
        .isEqualTo(Result.INDEXED);
  }
}
