package dev.signpost.link.postings;

import dev.signpost.ingest.contract.PageId;
import dev.signpost.link.table.BytesReader;
import dev.signpost.link.table.BytesWriter;

/** What concepts tell the pages of one partition. */
public sealed interface Answer {
  /** A concept's postings changed, or the partition did not have them yet. */
  record Summary(PageId concept, byte[] postings) implements Answer {}

  /** No page of the partition has to do with the concept any more. */
  record Forget(PageId concept) implements Answer {}

  /**
   * Everything the partition sent to these concepts up to a round is applied, and what came of it
   * was sent before this.
   *
   * @param by the partition of concepts that says so
   */
  record Applied(int by, long round) implements Answer {}

  default byte[] toBytes() {
    BytesWriter out = new BytesWriter();
    switch (this) {
      case Summary(PageId concept, byte[] postings) -> out.number(0).page(concept).bytes(postings);
      case Forget(PageId concept) -> out.number(1).page(concept);
      case Applied(int by, long round) -> out.number(2).number(by).number(round);
    }
    return out.toBytes();
  }

  static Answer read(byte[] bytes) {
    BytesReader in = new BytesReader(bytes);
    int type = in.count();
    return switch (type) {
      case 0 -> new Summary(in.page(), in.bytes());
      case 1 -> new Forget(in.page());
      case 2 -> new Applied(in.count(), in.number());
      default -> throw new IllegalArgumentException("unknown answer: " + type);
    };
  }
}
