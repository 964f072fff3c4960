package dev.signpost.benchmarks.language;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintStream;
import java.util.Locale;

/** Figures as they come: a line each for people, or one object at the end for programs. */
final class Readout {
  private static final String ROW = "%-58s %s";

  private final PrintStream out;
  private final boolean json;
  private final ObjectNode figures = JsonNodeFactory.instance.objectNode();

  Readout(PrintStream out, boolean json) {
    this.out = out;
    this.json = json;
  }

  /** Says something that is no figure. */
  void say(String line) {
    if (!json) {
      out.println(line);
    }
  }

  /** A count. */
  void count(String key, String what, long value) {
    figures.put(key, value);
    say(ROW.formatted(what, String.format(Locale.ROOT, "%,d", value)));
  }

  /** A figure, written as the form says. */
  void figure(String key, String what, double value, String form) {
    figures.put(key, value);
    say(ROW.formatted(what, String.format(Locale.ROOT, form, value)));
  }

  /** A figure with words of its own. */
  void figure(String key, String what, double value, Object text) {
    figures.put(key, value);
    say(ROW.formatted(what, text));
  }

  void finish() {
    if (json) {
      out.println(figures.toPrettyString());
    }
  }
}
