package dev.signpost.ingest.forms.outline;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Dates as pages write them. Those that mean different days to different readers (05/06/2026) are
 * none.
 */
public final class Dates {
  private static final Pattern ORDINAL = Pattern.compile("(?<=\\d)(st|nd|rd|th)\\b");
  private static final Pattern TIME = Pattern.compile("(?<=\\d{4}-\\d{2}-\\d{2})[T ].*");
  private static final int LONGEST = 40;

  private static final List<DateTimeFormatter> DAYS =
      Stream.of("uuuu-M-d", "d MMMM uuuu", "d MMM uuuu", "MMMM d uuuu", "MMM d uuuu")
          .map(Dates::format)
          .toList();
  private static final List<DateTimeFormatter> MONTHS =
      Stream.of("MMMM uuuu", "MMM uuuu", "uuuu-MM").map(Dates::format).toList();

  private Dates() {}

  /** The day; of a month, its first. */
  public static Optional<LocalDate> read(String written) {
    if (written.length() > LONGEST) {
      return Optional.empty();
    }
    String text =
        ORDINAL
            .matcher(TIME.matcher(written.strip()).replaceFirst(""))
            .replaceAll("")
            .replaceAll("[,.\\s]+", " ")
            .strip();
    return DAYS.stream()
        .flatMap(format -> parsed(() -> LocalDate.parse(text, format)).stream())
        .findFirst()
        .or(() ->
            MONTHS.stream()
                .flatMap(format -> parsed(() -> YearMonth.parse(text, format).atDay(1)).stream())
                .findFirst());
  }

  private static Optional<LocalDate> parsed(java.util.function.Supplier<LocalDate> parser) {
    try {
      return Optional.of(parser.get());
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  private static DateTimeFormatter format(String pattern) {
    return new DateTimeFormatterBuilder()
        .parseCaseInsensitive()
        .appendPattern(pattern)
        .toFormatter(Locale.US);
  }
}
