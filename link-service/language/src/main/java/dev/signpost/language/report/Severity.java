package dev.signpost.language.report;

import java.util.Locale;

/** How bad, from one grade to another: "mild", "mild to moderate". */
public record Severity(Grade least, Grade most) {

  /** Least bad first. */
  public enum Grade {
    MINIMAL,
    MILD,
    MODERATE,
    SEVERE;

    private String wireName() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public Severity {
    if (least.compareTo(most) > 0) {
      throw new IllegalArgumentException("least first: %s, %s".formatted(least, most));
    }
  }

  /** The name in answers: {@code moderate}, {@code moderate-severe}. */
  public String wireName() {
    return least == most ? least.wireName() : least.wireName() + "-" + most.wireName();
  }
}
