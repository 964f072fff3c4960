package dev.signpost.link.streams;

import dev.signpost.ingest.contract.PageId;
import dev.signpost.link.concepts.Subject;
import dev.signpost.link.streams.Told.ToConcept;
import dev.signpost.link.streams.Told.ToPages;
import dev.signpost.link.table.Keys;
import java.util.Optional;
import java.util.Set;
import org.apache.kafka.common.utils.Utils;
import org.apache.kafka.streams.processor.StreamPartitioner;

/**
 * Where pages and concepts are. Pages are where the producer's own partitioner puts them, concepts
 * likewise.
 *
 * @param number of the topic {@code pages}, and so of all others the tasks read
 */
record Partitions(int number) {
  int of(PageId page) {
    return of(Keys.of(page));
  }

  int of(Subject subject) {
    return of(Keys.of(subject.key()));
  }

  private int of(byte[] key) {
    return Utils.toPositive(Utils.murmur2(key)) % number;
  }

  StreamPartitioner<byte[], ToConcept> concepts() {
    return (topic, key, value, partitions) -> Optional.of(Set.of(of(key)));
  }

  StreamPartitioner<byte[], ToPages> answers() {
    return (topic, key, value, partitions) -> Optional.of(value.partitions());
  }
}
