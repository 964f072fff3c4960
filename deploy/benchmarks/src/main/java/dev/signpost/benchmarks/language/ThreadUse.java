package dev.signpost.benchmarks.language;

import java.lang.management.ManagementFactory;

/** What the thread that asks has used so far, whatever else the machine does. */
final class ThreadUse {
  private static final com.sun.management.ThreadMXBean THREADS =
      (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();

  private ThreadUse() {}

  /** Processor time in nanoseconds. */
  static long cpu() {
    return THREADS.getCurrentThreadCpuTime();
  }

  static long allocatedBytes() {
    return THREADS.getCurrentThreadAllocatedBytes();
  }
}
