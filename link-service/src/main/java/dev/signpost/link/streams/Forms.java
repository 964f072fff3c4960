package dev.signpost.link.streams;

import dev.signpost.link.postings.Answer;
import dev.signpost.link.postings.PostingChanges;
import dev.signpost.link.streams.Told.Outside;
import dev.signpost.link.streams.Told.ToConcept;
import dev.signpost.link.streams.Told.ToPages;
import java.util.Set;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;

/** How what processors forward goes over the wire. */
final class Forms {
  private Forms() {}

  static Serde<ToConcept> toConcept() {
    return Serdes.serdeFrom(
        (topic, told) -> told.changes().toBytes(),
        (topic, bytes) -> new ToConcept(PostingChanges.read(bytes)));
  }

  /** The partitions are where it goes, not what it says. */
  static Serde<ToPages> toPages() {
    return Serdes.serdeFrom(
        (topic, told) -> told.answer().toBytes(),
        (topic, bytes) -> new ToPages(Set.of(), Answer.read(bytes)));
  }

  /** The event is in its form already. */
  static Serde<Outside> outside() {
    return Serdes.serdeFrom(
        (topic, told) -> told.event(),
        (topic, bytes) -> {
          throw new UnsupportedOperationException("never read here");
        });
  }
}
