package dev.signpost.link.streams;

import dev.signpost.ingest.contract.topics.Topic;
import dev.signpost.link.postings.Answer;
import dev.signpost.link.postings.PostingChanges;
import dev.signpost.link.reading.ReadingEvent;
import java.util.Set;

/** What processors forward, by where it goes. */
sealed interface Told {
  /** To a topic of the pipeline. */
  record Outside(Topic topic, byte[] event) implements Told {}

  /** To the postings of the concept that is the record's key. */
  record ToConcept(PostingChanges changes) implements Told {}

  /** To the pages of these partitions. */
  record ToPages(Set<Integer> partitions, Answer answer) implements Told {
    public ToPages {
      partitions = Set.copyOf(partitions);
    }
  }

  /** To the last stage of the same task. */
  record ToListing(ReadingEvent event) implements Told {}
}
