package dev.signpost.link.postings;

import dev.signpost.link.concepts.About;
import dev.signpost.link.table.BytesReader;
import dev.signpost.link.table.BytesWriter;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of a subject beside its postings.
 *
 * @param about its own page, if it is there
 * @param home the partition that told of it last
 * @param pages how many pages of each partition have a posting; no zeros
 * @param carrying how many postings carry links
 * @param told digest of what was told last; empty if nothing was
 * @param toldTo the partitions that know it
 */
record SubjectHead(
    @Nullable About about,
    int home,
    Map<Integer, Integer> pages,
    int carrying,
    String told,
    Set<Integer> toldTo) {
  static final SubjectHead EMPTY = new SubjectHead(null, 0, Map.of(), 0, "", Set.of());

  SubjectHead with(@Nullable About described, int from) {
    return new SubjectHead(described, from, pages, carrying, told, toldTo);
  }

  /** After postings of a partition became more or fewer. */
  SubjectHead counted(int from, int morePages, int moreCarrying) {
    TreeMap<Integer, Integer> counted = new TreeMap<>(pages);
    counted.merge(from, morePages, (a, b) -> a + b);
    counted.values().removeIf(count -> count <= 0);
    return new SubjectHead(about, home, counted, carrying + moreCarrying, told, toldTo);
  }

  SubjectHead told(String digest, Set<Integer> partitions) {
    return new SubjectHead(about, home, pages, carrying, digest, partitions);
  }

  /** The partitions that hold a page with the subject, or the subject's own. */
  Set<Integer> concerned() {
    Set<Integer> partitions = new TreeSet<>(pages.keySet());
    if (about != null) {
      partitions.add(home);
    }
    return partitions;
  }

  byte[] toBytes() {
    return new BytesWriter()
        .optional(about, About::write)
        .number(home)
        .list(pages.entrySet(), (o, e) -> o.number(e.getKey()).number(e.getValue()))
        .number(carrying)
        .text(told)
        .list(toldTo, (o, partition) -> o.number(partition))
        .toBytes();
  }

  static SubjectHead read(BytesReader in) {
    About about = in.optional(About::read);
    int home = in.count();
    Map<Integer, Integer> pages = new TreeMap<>();
    in.list(i -> pages.put(i.count(), i.count()));
    return new SubjectHead(
        about, home, pages, in.count(), in.text(), new TreeSet<>(in.list(BytesReader::count)));
  }
}
