package dev.signpost.acceptance.pipeline;

import dev.signpost.acceptance.pipeline.Site.Reply;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;

/**
 * A publisher of some pages who publishes, withdraws and sends late repetitions by lot, until it is
 * told to stop, and after every change that is said to be visible asks for the page: what readers
 * get must not be older. Outages are waited out; what was not acknowledged is sent again.
 */
public final class Stream implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final String WAIT = "wait=visible&timeout=30000";

  private final Site site;
  private final String name;
  private final int pages;
  private final Random random;
  private final boolean strict;
  private final Map<String, Long> last = new ConcurrentHashMap<>();
  private final Map<String, Boolean> withdrawn = new ConcurrentHashMap<>();
  private final List<String> violations = new CopyOnWriteArrayList<>();
  private final AtomicBoolean stopped = new AtomicBoolean();
  private final Thread thread = new Thread(this::run, "stream");

  /**
   * @param strict whether every change is waited for and looked at
   */
  public Stream(Site site, String name, int pages, long seed, boolean strict) {
    this.site = site;
    this.name = name;
    this.pages = pages;
    this.random = new Random(seed);
    this.strict = strict;
  }

  public Stream start() {
    thread.start();
    return this;
  }

  /** What readers were given that was older than what they had been told is visible. */
  public List<String> violations() {
    return violations;
  }

  /** How many changes were made. */
  public long changes() {
    return last.values().stream().mapToLong(Long::longValue).sum();
  }

  /** Ends it and returns once every page is as it was left. */
  public List<String> finish() {
    close();
    for (String id : List.copyOf(last.keySet())) {
      Wait.until(id + " is as it was left: " + left(id), () -> isAsLeft(id));
    }
    return new ArrayList<>(violations);
  }

  private String left(String id) {
    return "revision %d, %s".formatted(last.get(id), withdrawn.get(id) ? "withdrawn" : "published");
  }

  private boolean isAsLeft(String id) {
    try {
      return asLeft(id);
    } catch (UncheckedIOException e) {
      return false; // search is away
    }
  }

  private void run() {
    while (!stopped.get()) {
      try {
        step();
      } catch (UncheckedIOException e) {
        pause(); // a service is away
      }
    }
  }

  private void step() {
    String id = "term/%s-%d".formatted(name, random.nextInt(pages));
    long revision = last.getOrDefault(id, 0L) + 1;
    int lot = random.nextInt(10);
    if (lot < 6) {
      settle(id, revision, false, () -> site.publish(draft(id, revision), query(revision)));
    } else if (lot < 8) {
      settle(id, revision, true, () -> site.withdraw(id, "?revision=" + revision + "&" + wish()));
    } else if (revision > 2) {
      var _ = site.publish(draft(id, revision - 2), "?gate=lenient"); // late: must change nothing
    }
  }

  private void settle(String id, long revision, boolean gone, Supplier<Reply> change) {
    Reply reply = untilAnswered(change);
    if (reply.status() >= 300) {
      violations.add("%s %d: %d %s".formatted(id, revision, reply.status(), reply.body()));
      return;
    }
    last.put(id, revision);
    withdrawn.put(id, gone);
    if (strict && reply.status() == 200 && !asLeft(id)) {
      violations.add(
          "%s was visible at revision %d, then readers got %s"
              .formatted(id, revision, site.page(id)));
    }
  }

  /** The very same change again until it is acknowledged: nobody knows what became of it before. */
  private Reply untilAnswered(Supplier<Reply> change) {
    long until = System.nanoTime() + PATIENCE.toNanos();
    while (true) {
      try {
        Reply reply = change.get();
        if (reply.status() < 500 || System.nanoTime() > until) {
          return reply;
        }
      } catch (UncheckedIOException e) {
        if (System.nanoTime() > until) {
          throw e;
        }
      }
      pause();
    }
  }

  private boolean asLeft(String id) {
    Reply reply = site.page(id);
    return withdrawn.get(id)
        ? reply.status() == 410
        : reply.status() == 200 && reply.body().path("revision").asLong() == last.get(id);
  }

  private String query(long revision) {
    return "?gate=lenient&revision=" + revision + "&" + wish();
  }

  private String wish() {
    return strict ? WAIT : "wait=accepted";
  }

  private static Draft draft(String id, long revision) {
    return Draft.of(id, "Streamed " + id.substring(5), "As of revision " + revision + ".")
        .revision(revision);
  }

  private static void pause() {
    try {
      Thread.sleep(200);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
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
