package dev.signpost.ingest.forms;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signpost.ingest.contract.PageId;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/**
 * Throws drafts with mistakes at every form. A failure names seed and number of the draft; {@code
 * -Dsignpost.fuzz.seed=…} throws the same ones again, {@code -Dsignpost.fuzz.drafts=…} more.
 */
class FormsFuzzTest {
  private static final long SEED = Long.getLong("signpost.fuzz.seed", 1);
  private static final int DRAFTS = Integer.getInteger("signpost.fuzz.drafts", 100_000);
  private static final int THREADS = 2;
  private static final Duration LONGEST = Duration.ofSeconds(1);
  private static final Duration HANGING = Duration.ofSeconds(30);
  private static final long GROWTH = 16L << 20;
  private static final PageId PAGE = PageId.of("symptom/fuzzed");
  private static final ThreadMXBean THREAD_TIMES = ManagementFactory.getThreadMXBean();

  private final DraftReader reader = new DraftReader();
  private final FuzzedDrafts drafts = new FuzzedDrafts(SEED);

  @Test
  void everyDraftGetsAnAnswerSoonAndNothingIsKept(TestReporter report) throws InterruptedException {
    report.publishEntry("seed", Long.toString(SEED));
    run(0, DRAFTS / 5);
    long before = usedMemory();

    long slowest = run(DRAFTS / 5, DRAFTS);

    report.publishEntry("slowest draft, ms of CPU", Long.toString(slowest / 1_000_000));
    assertThat(usedMemory() - before).as("bytes kept, seed " + SEED).isLessThan(GROWTH);
  }

  /** Nanoseconds of the slowest draft. */
  private long run(int from, int to) throws InterruptedException {
    AtomicLong next = new AtomicLong(from);
    List<Worker> workers = new ArrayList<>();
    for (int i = 0; i < THREADS; i++) {
      Worker worker = new Worker(next, to);
      worker.setDaemon(true);
      worker.start();
      workers.add(worker);
    }
    while (workers.stream().anyMatch(Thread::isAlive)) {
      workers.getFirst().join(200);
      workers.getLast().join(200);
      workers.forEach(Worker::failIfHanging);
    }
    workers.forEach(Worker::failIfFailed);
    return workers.stream().mapToLong(worker -> worker.slowest).max().orElseThrow();
  }

  private void read(long number) {
    Form form = drafts.form(number);
    byte[] draft = drafts.draft(number);
    DraftResult result = reader.read(draft, form, number % 3 == 0 ? null : PAGE);
    Promises.hold(reader, draft, form, result);
  }

  private static long usedMemory() throws InterruptedException {
    long least = Long.MAX_VALUE;
    for (int i = 0; i < 3; i++) {
      System.gc();
      Thread.sleep(50);
      least = Math.min(least, ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed());
    }
    return least;
  }

  /** Reads one draft after the other, and measures its own CPU time: the machine may be busy. */
  private final class Worker extends Thread {
    private final AtomicLong next;
    private final long end;
    private volatile long number = -1;
    private volatile long since = System.nanoTime();
    private volatile Throwable failure;
    private long slowest;

    Worker(AtomicLong next, long end) {
      super("fuzz");
      this.next = next;
      this.end = end;
    }

    @Override
    public void run() {
      try {
        while ((number = next.getAndIncrement()) < end) {
          since = System.nanoTime();
          long start = THREAD_TIMES.getCurrentThreadCpuTime();
          read(number);
          long taken = THREAD_TIMES.getCurrentThreadCpuTime() - start;
          slowest = Math.max(slowest, taken);
          assertThat(Duration.ofNanos(taken)).isLessThan(LONGEST);
        }
      } catch (Throwable e) {
        failure = e;
        next.set(end);
      }
    }

    void failIfHanging() {
      if (isAlive() && System.nanoTime() - since > HANGING.toNanos()) {
        AssertionError hanging = new AssertionError("hangs: " + name());
        hanging.setStackTrace(getStackTrace());
        throw hanging;
      }
    }

    void failIfFailed() {
      if (failure != null) {
        throw new AssertionError(name(), failure);
      }
    }

    private String name() {
      return "draft %d of seed %d".formatted(number, SEED);
    }
  }
}
