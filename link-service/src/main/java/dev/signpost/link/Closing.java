package dev.signpost.link;

import java.util.ArrayDeque;
import java.util.Deque;

/** What is to be closed at the end, the last one first. */
final class Closing implements AutoCloseable {
  private final Deque<Runnable> steps = new ArrayDeque<>();

  void add(Runnable step) {
    steps.push(step);
  }

  @Override
  public synchronized void close() {
    while (!steps.isEmpty()) {
      steps.pop().run();
    }
  }
}
