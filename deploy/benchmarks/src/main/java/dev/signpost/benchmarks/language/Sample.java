package dev.signpost.benchmarks.language;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Some of the texts, and how fast they are read. */
final class Sample {
  private Sample() {}

  /** Texts spread over all of them, of about that many characters together. */
  static List<String> of(List<String> texts, int characters) {
    long all = texts.stream().mapToLong(String::length).sum();
    int step = (int) Math.max(1, all / characters);
    List<String> some = new ArrayList<>();
    for (int i = 0; i < texts.size(); i += step) {
      some.add(texts.get(i));
    }
    return some;
  }

  /** Megabytes (million characters) read in a second of this thread's processor time. */
  static double rate(List<String> texts, Consumer<String> reader) {
    long characters = texts.stream().mapToLong(String::length).sum();
    return characters / 1e6 / time(() -> texts.forEach(reader));
  }

  /** Seconds of this thread's processor time. */
  static double time(Runnable work) {
    long start = ThreadUse.cpu();
    work.run();
    return (ThreadUse.cpu() - start) / 1e9;
  }
}
