package dev.signpost.local.imports;

import dev.signpost.local.terminal.CommandFailedException;
import dev.signpost.local.terminal.Terminal;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.LongPredicate;

/** Imports the files of folders as they come and change. */
final class Watch {
  private static final long LOOK_EVERY_MILLIS = 1_000;
  private static final long AGAIN_AFTER_MILLIS = 5_000;

  /** A pause is as many times as long as a look, so that large folders do not keep us busy. */
  private static final long SHARE_OF_LOOKS = 10;

  private final FolderScan scan;
  private final FolderMemory memory;
  private final Terminal terminal;
  private final Importer importer;
  private final AtomicReference<String> trouble = new AtomicReference<>("");
  private final AtomicLong lookMillis = new AtomicLong();
  private final Set<String> objected = new HashSet<>();

  Watch(FolderScan scan, FolderMemory memory, Terminal terminal, Importer importer) {
    this.scan = scan;
    this.memory = memory;
    this.terminal = terminal;
    this.importer = importer;
  }

  /** One import; returns when its drafts are answered and, if so wanted, visible. */
  @FunctionalInterface
  interface Importer {
    ImportSummary run(List<Source> sources);
  }

  /**
   * Returns when it is told to stop, with all that was done.
   *
   * @param stopped waits for as many milliseconds; true when somebody wants it to stop
   * @param report gets every batch
   */
  ImportSummary run(LongPredicate stopped, Consumer<ImportSummary> report) {
    terminal.note("watching, ^C ends it");
    ImportSummary total = ImportSummary.nothing();
    long pause = LOOK_EVERY_MILLIS;
    do {
      try {
        for (ImportSummary batch : importNew()) {
          report.accept(batch);
          total = total.and(batch);
        }
        trouble.set("");
        pause = Math.max(LOOK_EVERY_MILLIS, SHARE_OF_LOOKS * lookMillis.get());
      } catch (CommandFailedException e) {
        tellOnce(String.valueOf(e.getMessage()));
        pause = AGAIN_AFTER_MILLIS;
      }
    } while (!stopped.test(pause));
    return total;
  }

  private List<ImportSummary> importNew() {
    List<ImportSummary> batches = new ArrayList<>();
    long begun = System.nanoTime();
    FolderScan.Look look = scan.look();
    lookMillis.set((System.nanoTime() - begun) / 1_000_000);
    List<TrackedFile> changed = changed(look.changed());
    if (!changed.isEmpty()) {
      batches.add(importer.run(List.copyOf(changed)));
      changed.forEach(memory::sent);
    }
    look.changed().keySet().forEach(scan::handled);
    Set<String> present = look.present();
    if (memory.isToWithdraw() && present != null) {
      List<Item> withdrawals = memory.withdrawals(present);
      withdrawals.removeIf(this::wasObjectedBefore);
      if (!withdrawals.isEmpty()) {
        batches.add(importer.run(List.of(new ListedItems("missing", withdrawals))));
      }
    }
    return batches;
  }

  /** Those whose content is not what was imported before. */
  private List<TrackedFile> changed(Map<String, FileSource> files) {
    List<TrackedFile> changed = new ArrayList<>();
    files.forEach((key, file) -> {
      try {
        TrackedFile tracked = new TrackedFile(file, key, Digest.of(Path.of(key)));
        if (!memory.has(tracked)) {
          changed.add(tracked);
        }
      } catch (IOException e) {
        throw new CommandFailedException("cannot read " + Sources.reason(e), e);
      }
    });
    return changed;
  }

  private boolean wasObjectedBefore(Item item) {
    return item instanceof Item.Unreadable(var origin, var faults)
        && !objected.add(faults.getFirst().message());
  }

  private void tellOnce(String message) {
    if (!message.equals(trouble.getAndSet(message))) {
      terminal.note("signpost: %s; tried again until it works".formatted(message));
    }
  }
}
