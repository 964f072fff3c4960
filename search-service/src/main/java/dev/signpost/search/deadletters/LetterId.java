package dev.signpost.search.deadletters;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where a letter lies in topic {@code dead-letters}: {@code partition-offset}. */
public record LetterId(int partition, long offset) {
  private static final Pattern FORM = Pattern.compile("([0-9]{1,6})-([0-9]{1,18})");

  /**
   * Reads {@code 0-17}.
   *
   * @throws IllegalArgumentException if it is none
   */
  public static LetterId of(String text) {
    Matcher matcher = FORM.matcher(text);
    if (!matcher.matches()) {
      throw new IllegalArgumentException("id of a dead letter must be partition-offset, e.g. 0-17");
    }
    return new LetterId(Integer.parseInt(matcher.group(1)), Long.parseLong(matcher.group(2)));
  }

  @Override
  @JsonValue
  public String toString() {
    return partition + "-" + offset;
  }
}
