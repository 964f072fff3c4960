package dev.signpost.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** A process that ends when it is closed, or with this one however that is ended but by a kill. */
public record ChildProcess(String name, Process process) implements AutoCloseable {
  private static final Duration END_WITHIN = Duration.ofSeconds(60);

  /** Starts it. */
  public static ChildProcess start(String name, ProcessBuilder command) {
    try {
      Process process = command.start();
      Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
      return new ChildProcess(name, process);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot start " + name, e);
    }
  }

  /** Fails if it has ended. */
  public void requireAlive() {
    if (!process.isAlive()) {
      throw new IllegalStateException(name + " ended with " + process.exitValue());
    }
  }

  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(END_WITHIN.toSeconds(), TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
