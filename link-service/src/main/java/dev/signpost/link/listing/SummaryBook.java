package dev.signpost.link.listing;

import dev.signpost.link.concepts.Subject;
import dev.signpost.link.postings.SubjectPostings;
import dev.signpost.link.table.Keys;
import dev.signpost.link.table.Table;
import java.util.LinkedHashMap;
import java.util.Map;

/** What subjects answered, once for all pages of the partition. The last few read are kept. */
public final class SummaryBook {
  private static final int KEPT = 256;

  private final Table table;
  private final Map<Subject, SubjectPostings> lately;

  public SummaryBook(Table table) {
    this.table = table;
    this.lately =
        new LinkedHashMap<>(16, 0.75f, true) {
          private static final long serialVersionUID = 1L;

          @Override
          protected boolean removeEldestEntry(Map.Entry<Subject, SubjectPostings> eldest) {
            return size() > KEPT;
          }
        };
  }

  /** What is known of a subject. */
  public SubjectPostings postings(Subject subject) {
    return lately.computeIfAbsent(
        subject,
        id -> {
          byte[] bytes = table.get(Keys.of(id.key()));
          return bytes == null ? SubjectPostings.UNKNOWN : SubjectPostings.read(bytes);
        });
  }

  void put(Subject subject, byte[] postings) {
    table.put(Keys.of(subject.key()), postings);
    lately.remove(subject);
  }

  void remove(Subject subject) {
    table.remove(Keys.of(subject.key()));
    lately.remove(subject);
  }
}
