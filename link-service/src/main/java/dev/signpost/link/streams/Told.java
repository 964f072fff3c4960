package dev.signpost.link.streams;

import dev.signpost.ingest.contract.topics.Topic;
import dev.signpost.link.postings.Answer;
import dev.signpost.link.postings.PostingChanges;
import dev.signpost.link.reading.ReadingEvent;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What processors forward, by where it goes. */
sealed interface Told {
  /** The node that takes it there. */
  String next();

  /** To a topic of the pipeline. */
  record Outside(Topic topic, byte @Nullable [] event) implements Told {
    static final String NEXT = "outside";

    @Override
    public String next() {
      return NEXT;
    }
  }

  /** To the postings of the concept that is the record's key. */
  record ToConcept(PostingChanges changes) implements Told {
    static final String NEXT = "to-concepts";

    @Override
    public String next() {
      return NEXT;
    }
  }

  /** To the pages of these partitions. */
  record ToPages(Set<Integer> partitions, Answer answer) implements Told {
    static final String NEXT = "to-pages";

    public ToPages {
      partitions = Set.copyOf(partitions);
    }

    @Override
    public String next() {
      return NEXT;
    }
  }

  /** To the last stage of the same task. */
  record ToListing(ReadingEvent event) implements Told {
    static final String NEXT = "to-listing";

    @Override
    public String next() {
      return NEXT;
    }
  }
}
