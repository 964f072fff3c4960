package dev.signpost.benchmarks.search;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Locale;

/**
 * One line of the result.
 *
 * @param value of the measure, e.g. nDCG@10
 * @param aim what it should be, as a sentence
 * @param met whether it is
 * @param questions how many were asked
 * @param refused how many of them got no answer because they seemed to hold identifying details
 */
@JsonInclude(JsonInclude.Include.NON_DEFAULT)
record Figure(String what, double value, String aim, boolean met, int questions, int refused) {

  static Figure atLeast(String what, double value, double aim, Asked asked) {
    return new Figure(
        what, value, "≥ " + number(aim), value >= aim, asked.questions(), asked.refused());
  }

  static Figure atMost(String what, double value, double aim, Asked asked) {
    return new Figure(
        what, value, "≤ " + number(aim), value <= aim, asked.questions(), asked.refused());
  }

  static Figure plain(String what, double value, Asked asked) {
    return new Figure(what, value, "", true, asked.questions(), asked.refused());
  }

  String[] cells() {
    return new String[] {
      what,
      number(value),
      aim,
      aim.isEmpty() ? "" : met ? "met" : "missed",
      "" + questions,
      "" + refused
    };
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.3f", value);
  }

  /** How many questions stand behind a figure. */
  record Asked(int questions, int refused) {}
}
