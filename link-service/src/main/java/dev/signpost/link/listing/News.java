package dev.signpost.link.listing;

import dev.signpost.link.concepts.Subject;
import dev.signpost.link.table.Keys;
import dev.signpost.link.table.Table;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Subjects that answered since pages were last listed. Which pages they concern is asked of the
 * index for all of them at once.
 */
final class News {
  private static final byte[] NOTHING = {};

  private final Table table;
  private final Set<Subject> subjects = new LinkedHashSet<>();

  /** Goes on where it was left. */
  News(Table table) {
    this.table = table;
    table.scan(NOTHING, (key, value) -> subjects.add(new Subject(Keys.string(key))));
  }

  void put(Subject subject) {
    if (subjects.add(subject)) {
      table.put(Keys.of(subject.key()), NOTHING);
    }
  }

  /** Hands them over, if there are any; whoever takes them keeps what follows from them. */
  void takeAll(Consumer<Collection<Subject>> taker) {
    if (!subjects.isEmpty()) {
      taker.accept(Set.copyOf(subjects));
      subjects.forEach(subject -> table.remove(Keys.of(subject.key())));
      subjects.clear();
    }
  }
}
