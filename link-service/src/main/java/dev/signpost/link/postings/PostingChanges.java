package dev.signpost.link.postings;

import dev.signpost.link.table.BytesReader;
import dev.signpost.link.table.BytesWriter;
import java.util.List;

/**
 * What pages of one partition have to say to one subject.
 *
 * @param from the partition
 * @param round rises with every lot of changes the partition sends to anybody; answered by {@link
 *     Answer.Applied}
 * @param last whether nothing more of this round goes to the same partition of concepts
 */
public record PostingChanges(int from, long round, boolean last, List<PostingChange> changes) {
  public PostingChanges {
    changes = List.copyOf(changes);
  }

  public byte[] toBytes() {
    return new BytesWriter()
        .number(from)
        .number(round)
        .flag(last)
        .list(changes, PostingChange::write)
        .toBytes();
  }

  public static PostingChanges read(byte[] bytes) {
    BytesReader in = new BytesReader(bytes);
    return new PostingChanges(in.count(), in.number(), in.flag(), in.list(PostingChange::read));
  }
}
