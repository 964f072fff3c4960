package dev.signpost.link.postings;

import dev.signpost.ingest.contract.PageId;
import dev.signpost.link.concepts.About;
import dev.signpost.link.table.BytesReader;
import dev.signpost.link.table.BytesWriter;

/** What a page has to say to a subject. Saying it twice changes nothing. */
public sealed interface PostingChange {
  /** The page that names the subject, as it does now. */
  record Posted(Posting posting) implements PostingChange {}

  /** The page does not name the subject any more. */
  record Dropped(PageId page) implements PostingChange {}

  /** The subject's own page is there and is this. */
  record Described(About about) implements PostingChange {}

  /** The subject's own page is gone. */
  record Undescribed() implements PostingChange {}

  static void write(BytesWriter out, PostingChange change) {
    switch (change) {
      case Posted(Posting posting) -> Posting.write(out.number(0), posting);
      case Dropped(PageId page) -> out.number(1).page(page);
      case Described(About about) -> About.write(out.number(2), about);
      case Undescribed() -> out.number(3);
    }
  }

  static PostingChange read(BytesReader in) {
    int type = in.count();
    return switch (type) {
      case 0 -> new Posted(Posting.read(in));
      case 1 -> new Dropped(in.page());
      case 2 -> new Described(About.read(in));
      case 3 -> new Undescribed();
      default -> throw new IllegalArgumentException("unknown posting change: " + type);
    };
  }
}
