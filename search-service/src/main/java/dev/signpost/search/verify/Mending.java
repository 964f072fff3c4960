package dev.signpost.search.verify;

import dev.signpost.ingest.contract.topics.Topic;
import dev.signpost.search.indexer.Built;
import dev.signpost.search.indexer.Mender;
import dev.signpost.search.kafka.Broker;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Looks at a difference once more, and mends it by what the log says of that document. */
record Mending(IndexScan index, Mender mender, Broker broker, Topic topic) {

  /**
   * What came of it: empty text if it was only named; nothing at all if the document has changed
   * meanwhile, so that there is nothing to say of it.
   */
  Optional<String> settle(Difference difference, boolean repair) {
    Optional<Trace> now = index.one(difference.id());
    if (now.map(Trace::version).orElse(0L) != difference.actual()) {
      return Optional.empty();
    }
    return Optional.of(repair ? mend(difference) : "");
  }

  private String mend(Difference difference) {
    Trace expected = difference.expected();
    if (expected == null) {
      mender.delete(difference.id(), difference.actual());
      return index.one(difference.id()).isPresent() ? "it is still there" : "mended";
    }
    Optional<Built> built =
        broker
            .scan()
            .one(topic, expected.place().partition(), expected.place().offset())
            .flatMap(record -> Built.of(difference.index(), record));
    if (built.isEmpty()) {
      return "the log has moved on: verify again";
    }
    if (difference.actual() > expected.version()) {
      mender.delete(difference.id(), difference.actual());
    }
    Optional<String> refused = mender.write(built.get());
    mender.refresh();
    return refused.orElseGet(() -> isRight(expected) ? "mended" : "it is still not the same");
  }

  private boolean isRight(Trace expected) {
    @Nullable Trace now = index.one(expected.id()).orElse(null);
    return now != null
        && now.version() == expected.version()
        && now.fingerprint().equals(expected.fingerprint());
  }
}
