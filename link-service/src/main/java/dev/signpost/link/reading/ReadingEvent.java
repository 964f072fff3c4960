package dev.signpost.link.reading;

import dev.signpost.ingest.contract.PageId;
import dev.signpost.link.concepts.Subject;
import dev.signpost.link.contract.ConceptChange;
import dev.signpost.link.pages.Original;
import dev.signpost.link.postings.PostingChanges;
import dev.signpost.link.reading.LexiconLog.NoChange;
import java.util.Set;

/** What the reading of pages tells the rest of the graph. */
public sealed interface ReadingEvent {
  /** For the lexicon. */
  record Named(ConceptChange change) implements ReadingEvent {}

  /** For the postings of a concept. */
  record Posting(Subject subject, PostingChanges changes) implements ReadingEvent {}

  /** A new revision of a page was taken down and will be read. */
  record Arrived(int page, PageId id, long revision, String receipt) implements ReadingEvent {}

  /**
   * A page was read; what it had to tell goes out with that round.
   *
   * @param failure why its text could not be read; empty if it could
   */
  record Read(int page, long round, String failure) implements ReadingEvent {}

  /**
   * A page's text cannot be read.
   *
   * @param cause why not; nothing of its content
   */
  record UnreadablePage(PageId page, Original original, String cause) implements ReadingEvent {}

  /** A record of the lexicon is no change of names. */
  record UnreadableName(NoChange record) implements ReadingEvent {}

  /** All of a round has gone out, to these partitions of concepts. */
  record Sent(long round, Set<Integer> to) implements ReadingEvent {
    public Sent {
      to = Set.copyOf(to);
    }
  }
}
