package dev.signpost.local.imports;

import dev.signpost.local.imports.memory.ImportMemory;
import dev.signpost.local.imports.memory.Remembered;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which pages came from which files of a watched folder. */
final class FolderMemory implements AutoCloseable {
  private static final String DIGEST = "digest";

  /** Before the name of a file: pages it held once, and no longer. */
  private static final String DROPPED = "dropped from ";

  private final ImportMemory memory;
  private final Wishes wishes;

  FolderMemory(Path file, Wishes wishes) {
    this.memory = ImportMemory.open(file);
    this.wishes = wishes;
  }

  /** Whether all of the file was taken in as it is. */
  boolean has(TrackedFile file) {
    return !wishes.again()
        && memory.find(file.key()).flatMap(known -> known.mark(DIGEST)).stream()
            .anyMatch(file.digest()::equals);
  }

  /** The file was sent, and its drafts were answered. */
  void sent(TrackedFile file) {
    Set<String> before = pages(file.key());
    Set<String> now = new HashSet<>(file.pages());
    if (file.isSettled()) {
      before.removeAll(now);
      drop(file.key(), before);
    } else {
      now.addAll(before); // a page that was refused is still its page
    }
    Map<String, String> marks = file.isSettled() ? Map.of(DIGEST, file.digest()) : Map.of();
    memory.remember(new Remembered(file.key(), 0, now, marks));
  }

  /** Withdrawals of pages that no file holds any more, or why there are none. */
  List<Item> withdrawals(Set<String> present) {
    Set<String> held = new HashSet<>();
    List<Remembered> gone = new ArrayList<>();
    for (Remembered file : memory.all()) {
      if (present.contains(file.key())) {
        held.addAll(file.pages());
      } else {
        gone.add(file);
      }
    }
    List<Item> missing = new ArrayList<>();
    for (Remembered file : gone) {
      for (String page : file.pages()) {
        if (held.contains(page)) {
          withdrawn(file.key(), page); // it has moved
        } else {
          missing.add(withdrawal(file.key(), page));
        }
      }
    }
    return Missing.objection(missing.size(), missing.size() + held.size())
        .<List<Item>>map(
            why -> new ArrayList<>(List.of(Item.Unreadable.of("", "too-many-missing", why))))
        .orElse(missing);
  }

  boolean isToWithdraw() {
    return wishes.withdrawMissing();
  }

  private Item withdrawal(String key, String page) {
    return Item.Draft.withdrawing(key, page)
        .then(result -> {
          if (Results.isSettled(result)) {
            withdrawn(key, page);
          }
        });
  }

  private synchronized void withdrawn(String key, String page) {
    Set<String> left = pages(key);
    left.remove(page);
    if (left.isEmpty()) {
      memory.forget(key);
    } else {
      memory.remember(new Remembered(key, 0, left, Map.of()));
    }
  }

  private void drop(String key, Set<String> pages) {
    if (!pages.isEmpty()) {
      Set<String> all = pages(DROPPED + key);
      all.addAll(pages);
      memory.remember(new Remembered(DROPPED + key, 0, all, Map.of()));
    }
  }

  private Set<String> pages(String key) {
    return new HashSet<>(memory.find(key).map(Remembered::pages).orElse(Set.of()));
  }

  @Override
  public void close() {
    memory.close();
  }
}
