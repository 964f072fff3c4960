package dev.signpost.ingest.forms.outline;

import dev.signpost.ingest.contract.Page.Review;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A line such as "Medically reviewed by Jane Roe, MD on May 2, 2026".
 *
 * @param unread what stands where a date should
 */
record ReviewNote(Review review, List<String> unread) {
  private static final int LONGEST = 240;
  private static final Pattern BETWEEN = Pattern.compile("\\s*[|;\u00B7\u2022\n]\\s*");
  private static final String DATE = "([\\p{L}\\d][\\p{L}\\d,.\\s/:-]{3,38}\\d)\\.?";
  private static final Pattern BY =
      Pattern.compile(
          "(?:[a-z]+ly )?(?:fact |content )?(?:reviewed|checked|approved) by:? (.{1,100}?)"
              + "(?:,? (?:\\(|- |\u2013 )?(?:last reviewed |reviewed )?on:? "
              + DATE
              + "\\)?)?\\.?",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern ON =
      Pattern.compile(
          "(?:page |content )?(?:last |[a-z]+ly )*(?:reviewed|review date|review)(?: on)?:? "
              + DATE,
          Pattern.CASE_INSENSITIVE);
  private static final Pattern NEXT =
      Pattern.compile(
          "(?:next (?:scheduled )?review|review due|due for review)(?: due| date| on|:| by)*:? "
              + DATE,
          Pattern.CASE_INSENSITIVE);

  ReviewNote {
    unread = List.copyOf(unread);
  }

  /** What a paragraph says of the page's review, if it is about nothing else. */
  static Optional<ReviewNote> of(String paragraph) {
    if (paragraph.length() > LONGEST) {
      return Optional.empty();
    }
    Notes notes = new Notes();
    boolean any = false;
    for (String line : BETWEEN.split(paragraph, -1)) {
      any |= notes.take(line.strip());
    }
    return any ? Optional.of(new ReviewNote(notes.review(), notes.unread)) : Optional.empty();
  }

  /** Both in one; what stood first stays. */
  static Review both(Review first, Review second) {
    return new Review(
        first.by() == null ? second.by() : first.by(),
        first.on() == null ? second.on() : first.on(),
        first.next() == null ? second.next() : first.next());
  }

  private static final class Notes {
    private final List<String> unread = new ArrayList<>(0);
    private final List<Review> read = new ArrayList<>(3);

    boolean take(String line) {
      Matcher next = NEXT.matcher(line);
      Matcher by = BY.matcher(line);
      Matcher on = ON.matcher(line);
      if (next.matches()) {
        read.add(new Review(null, null, date(next.group(1))));
      } else if (by.matches()) {
        read.add(new Review(by.group(1), date(by.group(2)), null));
      } else if (on.matches()) {
        read.add(new Review(null, date(on.group(1)), null));
      } else {
        return false;
      }
      return true;
    }

    Review review() {
      return read.stream().reduce(ReviewNote::both).orElseThrow();
    }

    private @Nullable LocalDate date(@Nullable String written) {
      if (written == null) {
        return null;
      }
      Optional<LocalDate> date = Dates.read(written);
      if (date.isEmpty()) {
        unread.add(written);
      }
      return date.orElse(null);
    }
  }
}
