package dev.signpost.search.index;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;

/**
 * One complete build of the indices.
 *
 * @param id {@code g} and the UTC second it was begun in
 */
public record Generation(String id) {
  private static final Pattern ID = Pattern.compile("g\\d{14}");
  private static final DateTimeFormatter SECOND =
      DateTimeFormatter.ofPattern("'g'uuuuMMddHHmmss").withZone(ZoneOffset.UTC);

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public Generation {
    if (!ID.matcher(id).matches()) {
      throw new IllegalArgumentException(
          "generation must be g and fourteen digits: \"%s\"".formatted(id));
    }
  }

  /** The one begun now. */
  public static Generation begunAt(Instant now) {
    return new Generation(SECOND.format(now));
  }

  @Override
  @JsonValue
  public String toString() {
    return id;
  }
}
