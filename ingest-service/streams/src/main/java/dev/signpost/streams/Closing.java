package dev.signpost.streams;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Function;

/** What is to be closed at the end, the last one first. */
public final class Closing implements AutoCloseable {
  private final Deque<Runnable> steps = new ArrayDeque<>();

  /** Starts something of several parts; if one of them fails, those before it are closed. */
  public static <T> T unlessStarted(Function<Closing, T> start) {
    Closing closing = new Closing();
    try {
      return start.apply(closing);
    } catch (RuntimeException e) {
      closing.close();
      throw e;
    }
  }

  public void add(Runnable step) {
    steps.push(step);
  }

  @Override
  public synchronized void close() {
    while (!steps.isEmpty()) {
      steps.pop().run();
    }
  }
}
