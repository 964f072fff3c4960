package dev.signpost.backends;

import java.util.List;

/** The heap of a child JVM: fixed, so that its memory is known from the start. */
final class Heap {

  private Heap() {}

  static void requireAtLeast(int least, int megabytes) {
    if (megabytes < least) {
      throw new IllegalArgumentException("heap must be at least " + least + " MB: " + megabytes);
    }
  }

  static List<String> options(int megabytes) {
    return List.of("-Xms" + megabytes + "m", "-Xmx" + megabytes + "m");
  }
}
