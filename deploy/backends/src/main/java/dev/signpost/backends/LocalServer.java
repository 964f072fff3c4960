package dev.signpost.backends;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One node as a child process, which can be started again on the same data and address. */
final class LocalServer implements AutoCloseable {

  private static final Logger log = LoggerFactory.getLogger(LocalServer.class);
  private static final Duration START = Duration.ofMinutes(3);
  private static final Duration STOP = Duration.ofSeconds(40);
  private static final Duration PREDECESSOR = Duration.ofSeconds(40);
  private static final Duration PAUSE = Duration.ofMillis(100);

  private final Node node;
  private final AtomicReference<@Nullable Process> launched = new AtomicReference<>();

  LocalServer(Node node) {
    this.node = node;
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
    waitUntilReady(process, begun);
    log.atInfo()
        .addKeyValue("durationMs", Duration.ofNanos(System.nanoTime() - begun).toMillis())
        .log("{} started at {}", node.name(), node.address());
  }

  long pid() {
    return serverProcess()
        .map(ProcessHandle::pid)
        .orElseThrow(() -> new BackendException(node.name() + " is not running"));
  }

  synchronized void kill() {
    @Nullable Process process = launched.getAndSet(null);
    if (process == null) {
      return;
    }
    List<ProcessHandle> all =
        Stream.concat(Stream.of(process.toHandle()), process.descendants()).toList();
    all.forEach(ProcessHandle::destroyForcibly);
    all.forEach(each -> each.onExit().join());
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

  /** A process of a run that was killed needs a moment to notice. */
  private void waitForPredecessor() {
    Optional<ProcessHandle> predecessor = serverProcess();
    long deadline = System.nanoTime() + PREDECESSOR.toNanos();
    while (predecessor.isPresent() && predecessor.get().isAlive()) {
      if (System.nanoTime() > deadline) {
        throw new BackendException(
            node.name()
                + " finds "
                + node.directory().path()
                + " in use by process "
                + predecessor.get().pid());
      }
      pause();
    }
  }

  private void requireFreePort() {
    String host = node.address().getHostString();
    if (!Ports.isFree(host, node.address().getPort())) {
      throw new BackendException(
          node.name()
              + " cannot start: port "
              + node.address().getPort()
              + " of "
              + host
              + " is taken by another process");
    }
  }

  private void waitUntilReady(Process process, long begun) {
    while (!node.isReady()) {
      if (!process.isAlive()) {
        launched.set(null);
        throw StartFailure.of(node, "it ended with exit code " + process.exitValue());
      }
      if (System.nanoTime() - begun > START.toNanos()) {
        kill();
        throw StartFailure.of(node, "it did not answer within " + START.toSeconds() + " s");
      }
      pause();
    }
  }

  private static void pause() {
    try {
      Thread.sleep(PAUSE);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new BackendException("interrupted while waiting for a server", stopped);
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
