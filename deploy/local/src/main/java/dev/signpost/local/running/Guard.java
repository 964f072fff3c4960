package dev.signpost.local.running;

import dev.signpost.backends.BackendException;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/** Starts Kafka or Elasticsearch again when they end by themselves; gives up after a few times. */
final class Guard implements AutoCloseable {
  private static final int LOOK_EVERY_SECONDS = 1;
  private static final int MOST_RESTARTS = 5;

  private final ScheduledExecutorService thread =
      Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().name("guard").factory());
  private final AtomicInteger restarts = new AtomicInteger();
  private final Consumer<String> notes;

  Guard(Consumer<String> notes) {
    this.notes = notes;
  }

  Guard watch(List<Backend> backends) {
    var _ =
        thread.scheduleWithFixedDelay(
            () -> backends.forEach(this::look),
            LOOK_EVERY_SECONDS,
            LOOK_EVERY_SECONDS,
            TimeUnit.SECONDS);
    return this;
  }

  private void look(Backend backend) {
    if (isAlive(backend) || restarts.get() >= MOST_RESTARTS) {
      return;
    }
    String name = backend.part().title();
    try {
      notes.accept(name + " has ended, starting it again …");
      backend.restart().run();
      notes.accept(name + " is back");
    } catch (BackendException e) {
      notes.accept(name + " could not be started again: " + e.getMessage());
    }
    if (restarts.incrementAndGet() >= MOST_RESTARTS) {
      notes.accept("it will not be started again; the logs of the state directory say why");
    }
  }

  private static boolean isAlive(Backend backend) {
    try {
      return ProcessHandle.of(backend.pid().getAsLong()).map(ProcessHandle::isAlive).orElse(false);
    } catch (BackendException e) {
      return false;
    }
  }

  @Override
  public void close() {
    thread.shutdownNow();
    try {
      boolean _ = thread.awaitTermination(10, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
