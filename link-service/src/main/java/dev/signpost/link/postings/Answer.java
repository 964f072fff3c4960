package dev.signpost.link.postings;

import dev.signpost.link.concepts.Subject;
import dev.signpost.link.table.BytesReader;
import dev.signpost.link.table.BytesWriter;

/** What subjects tell the pages of one partition. */
public sealed interface Answer {
  /** A subject's postings changed, or the partition did not have them yet. */
  record Summary(Subject subject, byte[] postings) implements Answer {}

  /** No page of the partition has to do with the subject any more. */
  record Forget(Subject subject) implements Answer {}

  /**
   * Everything the partition sent to these subjects up to a round is applied, and what came of it
   * was sent before this.
   *
   * @param by the partition of subjects that says so
   */
  record Applied(int by, long round) implements Answer {}

  default byte[] toBytes() {
    BytesWriter out = new BytesWriter();
    switch (this) {
      case Summary(Subject subject, byte[] postings) ->
          out.number(0).text(subject.key()).bytes(postings);
      case Forget(Subject subject) -> out.number(1).text(subject.key());
      case Applied(int by, long round) -> out.number(2).number(by).number(round);
    }
    return out.toBytes();
  }

  static Answer read(byte[] bytes) {
    BytesReader in = new BytesReader(bytes);
    int type = in.count();
    return switch (type) {
      case 0 -> new Summary(new Subject(in.text()), in.bytes());
      case 1 -> new Forget(new Subject(in.text()));
      case 2 -> new Applied(in.count(), in.number());
      default -> throw new IllegalArgumentException("unknown answer: " + type);
    };
  }
}
