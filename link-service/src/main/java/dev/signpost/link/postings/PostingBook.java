package dev.signpost.link.postings;

import dev.signpost.ingest.contract.PageId;
import dev.signpost.link.concepts.Subject;
import dev.signpost.link.postings.PostingChange.Described;
import dev.signpost.link.postings.PostingChange.Dropped;
import dev.signpost.link.postings.PostingChange.Posted;
import dev.signpost.link.postings.PostingChange.Undescribed;
import dev.signpost.link.table.BytesReader;
import dev.signpost.link.table.BytesWriter;
import dev.signpost.link.table.Digest;
import dev.signpost.link.table.Keys;
import dev.signpost.link.table.Table;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The postings of the subjects of one partition. */
public final class PostingBook {
  private final Table heads;
  private final Table postings;

  public PostingBook(Table table) {
    this.heads = table.part('h');
    this.postings = table.part('p');
  }

  /** Takes down what pages of a partition say. */
  public void apply(Subject subject, PostingChanges changes) {
    SubjectHead head = head(subject);
    for (PostingChange change : changes.changes()) {
      head =
          switch (change) {
            case Posted(Posting posting) ->
                replace(subject, posting.page(), posting, head, changes);
            case Dropped(PageId page) -> replace(subject, page, null, head, changes);
            case Described(var about) -> head.with(about, changes.from());
            case Undescribed() -> head.with(null, changes.from());
          };
    }
    heads.put(Keys.of(subject.key()), head.toBytes());
  }

  /** Tells those concerned what they do not know yet. */
  public void tell(Subject subject, Teller teller) {
    SubjectHead head = head(subject);
    byte[] now = postings(subject, head).toBytes();
    String digest = Digest.of(now);
    Set<Integer> concerned = head.concerned();
    Set<Integer> unaware = new HashSet<>(concerned);
    if (digest.equals(head.told())) {
      unaware.removeAll(head.toldTo());
    }
    if (!unaware.isEmpty()) {
      teller.tell(unaware, new Answer.Summary(subject, now));
    }
    Set<Integer> left = new HashSet<>(head.toldTo());
    left.removeAll(concerned);
    if (!left.isEmpty()) {
      teller.tell(left, new Answer.Forget(subject));
    }
    if (concerned.isEmpty()) {
      heads.remove(Keys.of(subject.key()));
    } else {
      heads.put(Keys.of(subject.key()), head.told(digest, concerned).toBytes());
    }
  }

  /** Takes answers for partitions of pages. */
  @FunctionalInterface
  public interface Teller {
    void tell(Set<Integer> partitions, Answer answer);
  }

  private SubjectHead replace(
      Subject subject,
      PageId page,
      @Nullable Posting posting,
      SubjectHead head,
      PostingChanges changes) {
    byte[] key = Keys.of(subject.key(), page);
    byte[] bytes = postings.get(key);
    Posting old = bytes == null ? null : Posting.read(new BytesReader(bytes));
    if (posting != null) {
      BytesWriter out = new BytesWriter();
      Posting.write(out, posting);
      postings.put(key, out.toBytes());
    } else if (old != null) {
      postings.remove(key);
    }
    return head.counted(
        changes.from(),
        (posting == null ? 0 : 1) - (old == null ? 0 : 1),
        carrying(posting) - carrying(old));
  }

  private static int carrying(@Nullable Posting posting) {
    return posting != null && posting.carries() ? 1 : 0;
  }

  private SubjectPostings postings(Subject subject, SubjectHead head) {
    if (subject.isSite()) {
      return SubjectPostings.ofSite(head.carrying());
    }
    List<Posting> carrying = new ArrayList<>();
    Rarity rarity = Rarity.of(subject);
    if (head.carrying() <= rarity.mostPages()) {
      postings.scan(
          Keys.prefix(subject.key()),
          (key, value) -> {
            Posting posting = Posting.read(new BytesReader(value));
            if (posting.carries()) {
              carrying.add(posting);
            }
          });
    }
    Boilerplate boilerplate = Boilerplate.in(carrying);
    int all = carrying.size();
    carrying.removeIf(posting -> boilerplate.isAll(posting.sentences()));
    int own = head.carrying() - (all - carrying.size());
    return new SubjectPostings(
        head.about(),
        rarity.band(own),
        boilerplate,
        Quota.of(carrying),
        BestPostings.of(carrying, rarity));
  }

  private SubjectHead head(Subject subject) {
    byte[] bytes = heads.get(Keys.of(subject.key()));
    return bytes == null ? SubjectHead.EMPTY : SubjectHead.read(new BytesReader(bytes));
  }
}
