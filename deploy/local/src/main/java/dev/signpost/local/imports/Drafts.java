package dev.signpost.local.imports;

import dev.signpost.local.terminal.CommandFailedException;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** All drafts of an import, read one by one as they are asked for. */
final class Drafts implements AutoCloseable {
  private final Iterator<Source> sources;
  private final long bytes;
  private final AtomicLong bytesRead = new AtomicLong();
  private final AtomicLong taken = new AtomicLong();
  private final AtomicReference<@Nullable Opened> current = new AtomicReference<>();

  private record Opened(String name, ItemReader reader) {}

  Drafts(List<Source> sources) {
    this.sources = sources.iterator();
    this.bytes =
        sources.stream().anyMatch(source -> source.size() == 0)
            ? 0
            : sources.stream().mapToLong(Source::size).sum();
  }

  /**
   * The next one; null after the last.
   *
   * @throws CommandFailedException if a source cannot be read
   */
  @Nullable Item next() {
    for (Opened open = opened(); open != null; open = opened()) {
      Item item = next(open);
      if (item != null) {
        taken.incrementAndGet();
        return item;
      }
      close();
    }
    return null;
  }

  /** How many there will be, judged by the bytes read so far, or by what the source knows. */
  long expected() {
    long read = bytesRead.get();
    Opened open = current.get();
    return bytes == 0 || read == 0
        ? taken.get() + (open == null ? 0 : open.reader().remaining())
        : Math.max(taken.get(), Math.round((double) taken.get() * bytes / read));
  }

  @Override
  public void close() {
    Opened open = current.getAndSet(null);
    if (open != null) {
      try {
        open.reader().close();
      } catch (IOException e) {
        throw unreadable(open.name(), e);
      }
    }
  }

  private @Nullable Opened opened() {
    if (current.get() == null && sources.hasNext()) {
      Source source = sources.next();
      try {
        current.set(new Opened(source.name(), source.read(bytesRead::addAndGet)));
      } catch (IOException e) {
        throw unreadable(source.name(), e);
      }
    }
    return current.get();
  }

  private static @Nullable Item next(Opened open) {
    try {
      return open.reader().next();
    } catch (IOException e) {
      throw unreadable(open.name(), e);
    }
  }

  private static CommandFailedException unreadable(String name, IOException e) {
    return new CommandFailedException("cannot read %s: %s".formatted(name, Sources.reason(e)), e);
  }
}
