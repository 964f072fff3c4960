package dev.signpost.link.postings;

import dev.signpost.link.concepts.Subject;
import dev.signpost.link.postings.PostingBook.Teller;
import dev.signpost.link.table.Table;
import dev.signpost.link.work.Arrival;
import dev.signpost.link.work.Fold;
import dev.signpost.link.work.Slice;
import java.time.Duration;

/** Second stage, by subject: takes postings down and answers when it is time. For one thread. */
public final class PostingStage {
  private static final int FEW_CHANGES = 60;

  private final PostingBook book;
  private final Replies replies;
  private final Fold fold;
  private final Teller teller;

  /** Goes on where it was left. */
  public PostingStage(int partition, Table table, Duration foldAtMost, Teller teller) {
    this.book = new PostingBook(table);
    this.replies = new Replies(partition, table, book);
    this.fold = new Fold(FEW_CHANGES, foldAtMost);
    fold.left();
    this.teller = teller;
  }

  /** Takes down what pages say to a subject. */
  public void accept(Subject subject, PostingChanges changes, Arrival arrival) {
    book.apply(subject, changes);
    replies.owe(subject, changes);
    fold.arrived(arrival);
  }

  /** Answers for a while, if it is time to. */
  public void tick(long millis) {
    if (fold.due(millis) && replies.answer(Slice.begin(), teller)) {
      fold.done(millis);
    }
  }

  /** Whether anything is left to do. */
  public boolean waiting() {
    return fold.waiting();
  }

  /** Whether changes pour in at the moment. */
  public boolean burst(long millis) {
    return fold.burst(millis);
  }
}
