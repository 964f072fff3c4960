package dev.signpost.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signpost.acceptance.pipeline.Operator;
import dev.signpost.acceptance.pipeline.Pipeline;
import dev.signpost.acceptance.pipeline.Site;
import dev.signpost.acceptance.pipeline.Site.Reply;
import dev.signpost.acceptance.pipeline.Stream;
import dev.signpost.acceptance.pipeline.Wait;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * While pages are published, withdrawn and sent late, a generation is built, promoted and rolled
 * back: no query fails, and no reader gets less than what was said to be visible.
 */
class SwitchIT {
  private static final long SEED = Long.getLong("signpost.fault.seed", 20_261_128L);

  private final Pipeline pipeline = Pipeline.shared();
  private final Site site = pipeline.site();
  private final Operator operator = pipeline.operator();

  @Test
  void nobodyNoticesAReindexAPromotionAndARollback() {
    String former = operator.live();
    List<Stream> streams =
        IntStream.range(0, 3)
            .mapToObj(i -> new Stream(site, "switched-" + i, 10, SEED + i, true).start())
            .toList();
    try (Reader reader = new Reader(site)) {
      String next = operator.reindex();
      operator.awaitReady(next);
      operator.promote(next);
      assertThat(operator.live()).isEqualTo(next);
      reader.awaitAnswersFrom(next);
      operator.rollback();
      reader.awaitAnswersFrom(former);
      operator.promote(next);
      reader.awaitAnswersFrom(next);

      assertThat(reader.failures()).as("seed " + SEED).isEmpty();
      assertThat(reader.asked()).isGreaterThan(50);
    }
    streams.forEach(stream -> {
      Wait.until("changes went on all the while", () -> stream.changes() > 20);
      assertThat(stream.finish()).as("seed " + SEED).isEmpty();
    });
    operator.assertClean();
    operator.purgeOthers();
    operator.assertClean();
  }

  /** Asks without end, and counts what is no answer. */
  private static final class Reader implements AutoCloseable {
    private final Site site;
    private final List<String> failures = new CopyOnWriteArrayList<>();
    private final Set<String> generations = new ConcurrentSkipListSet<>();
    private final AtomicLong asked = new AtomicLong();
    private final AtomicBoolean stopped = new AtomicBoolean();
    private volatile String latest = "";
    private final Thread thread = new Thread(this::run, "reader");

    Reader(Site site) {
      this.site = site;
      thread.start();
    }

    List<String> failures() {
      return failures;
    }

    long asked() {
      return asked.get();
    }

    void awaitAnswersFrom(String generation) {
      Wait.until(
          "answers from " + generation + " after " + generations, () -> latest.equals(generation));
    }

    private void run() {
      while (!stopped.get()) {
        Reply reply = site.search("streamed", "&size=20");
        asked.incrementAndGet();
        if (reply.status() != 200) {
          failures.add(reply.status() + " " + reply.problem());
        } else {
          latest = reply.body().path("generation").asText();
          generations.add(latest);
        }
      }
    }

    @Override
    public void close() {
      stopped.set(true);
      try {
        thread.join();
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }
  }
}
