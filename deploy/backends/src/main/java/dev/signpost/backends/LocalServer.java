package dev.signpost.backends;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One node as a child process, which can be started again on the same data and address. */
final class LocalServer implements Backend {

  private static final Logger log = LoggerFactory.getLogger(LocalServer.class);
  private static final Duration STOP = Duration.ofSeconds(40);
  private static final Duration REAPING = Duration.ofSeconds(5);
  private static final Duration PREDECESSOR = Duration.ofSeconds(40);

  private final Node node;
  private final AtomicReference<@Nullable Process> launched = new AtomicReference<>();

  LocalServer(Node node) {
    this.node = node;
  }

  /**
   * What may be left of the last run, such as a launcher whose node was killed from outside, goes
   * first.
   */
  @Override
  public synchronized void restart() {
    kill();
    start();
  }

  synchronized void start() {
    if (isRunning()) {
      throw new IllegalStateException(node.name() + " is running already");
    }
    long begun = System.nanoTime();
    waitForPredecessor();
    requireFreePort();
    node.prepare();
    Process process = Launcher.launch(node.name(), node.order());
    launched.set(process);
    try {
      waitUntilReady(process);
    } catch (BackendException failure) {
      kill();
      throw failure;
    }
    log.atInfo()
        .addKeyValue("durationMs", Duration.ofNanos(System.nanoTime() - begun).toMillis())
        .log("{} started at {}", node.name(), node.address());
  }

  long pid() {
    return serverProcess()
        .map(ProcessHandle::pid)
        .orElseThrow(() -> new BackendException(node.name() + " is not running"));
  }

  /** A launcher is left to see the end of its own child: nobody else might clear it away. */
  @Override
  public synchronized void kill() {
    @Nullable Process process = launched.getAndSet(null);
    if (process == null) {
      return;
    }
    List<ProcessHandle> children = process.descendants().toList();
    children.forEach(ProcessHandle::destroyForcibly);
    if (children.isEmpty() || !ended(process, REAPING)) {
      process.destroyForcibly();
    }
    ended(process, STOP);
  }

  @Override
  public synchronized void close() {
    @Nullable Process process = launched.get();
    if (process == null) {
      return;
    }
    process.destroy();
    if (!ended(process, STOP)) {
      log.atWarn().log("{} does not stop and is killed", node.name());
    }
    kill();
  }

  private boolean isRunning() {
    @Nullable Process process = launched.get();
    return process != null && process.isAlive();
  }

  private Optional<ProcessHandle> serverProcess() {
    return node.directory().pidFile().process();
  }

  /** A server whose JVM was killed needs a moment to end; one whose JVM lives will not. */
  private void waitForPredecessor() {
    Waiting waiting = Waiting.atMost(PREDECESSOR);
    for (Optional<ProcessHandle> other = serverProcess();
        other.isPresent();
        other = serverProcess()) {
      Optional<ProcessHandle> owner = node.directory().ownerFile().process();
      if (owner.isPresent() || waiting.isOver()) {
        throw new BackendException(
            node.name()
                + " cannot start: process "
                + other.get().pid()
                + " uses "
                + node.directory().path()
                + owner.map(jvm -> ", started by process " + jvm.pid()).orElse(""));
      }
      waiting.pause();
    }
  }

  private void requireFreePort() {
    if (!node.address().isFree()) {
      throw new BackendException(
          node.name() + " cannot start: " + node.address() + " is taken by another process");
    }
  }

  private void waitUntilReady(Process process) {
    Waiting waiting = Waiting.forStart();
    while (!node.isReady()) {
      if (!process.isAlive()) {
        throw StartFailure.of(node, "it ended with exit code " + process.exitValue());
      }
      if (waiting.isOver()) {
        throw StartFailure.of(node, "it did not answer within " + Waiting.START.toSeconds() + " s");
      }
      waiting.pause();
    }
  }

  private static boolean ended(Process process, Duration within) {
    try {
      return process.waitFor(within.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
