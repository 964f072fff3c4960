package dev.signpost.ingest.web;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/** Counts what is under way in one import. */
final class InFlight {
  private final ImportLimits limits;
  private final AtomicInteger lines = new AtomicInteger();
  private final AtomicLong bytes = new AtomicLong();

  InFlight(ImportLimits limits) {
    this.limits = limits;
  }

  void add(List<Line> more) {
    lines.addAndGet(more.size());
    bytes.addAndGet(sizeOf(more));
  }

  void remove(List<Line> done) {
    lines.addAndGet(-done.size());
    bytes.addAndGet(-sizeOf(done));
  }

  boolean isFull() {
    return lines.get() >= limits.lines() || bytes.get() >= limits.bytes();
  }

  private static long sizeOf(List<Line> lines) {
    return lines.stream().mapToLong(line -> line.bytes().length).sum();
  }
}
