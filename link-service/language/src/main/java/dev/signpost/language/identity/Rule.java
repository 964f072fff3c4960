package dev.signpost.language.identity;

import dev.signpost.language.text.DataFile;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One pattern of {@code patterns.tsv}: what must stand beside a cue, within a bounded stretch of
 * the text.
 *
 * @param category null if the cue is harmless
 * @param written the cue exactly as it must stand, null if it may be written in any way
 */
record Rule(@Nullable Category category, Side side, @Nullable String written, Pattern pattern) {
  private static final int REACH = 160;
  private static final String VALUE = "v";
  private static final Pattern FIRST_WORD = Pattern.compile("[\\s.,*]*([^\\s,.:;*]+)");
  private static final Set<String> NO_NAMES =
      DataFile.words(Rule.class, "no-names.txt").stream().collect(Collectors.toUnmodifiableSet());

  /** Where the pattern stands. */
  enum Side {
    BEHIND,
    BEFORE,
    AT
  }

  /** The detail at a cue of the text that begins and ends there, if there is one. */
  Optional<Detail> at(String text, int start, int end) {
    if (category == null || (written != null && !text.startsWith(written, start))) {
      return Optional.empty();
    }
    int cueEnd = written == null ? end : start + written.length();
    Matcher matcher = pattern.matcher(text).useTransparentBounds(true);
    boolean found =
        switch (side) {
          case BEHIND ->
              matcher.region(cueEnd, Math.min(text.length(), cueEnd + REACH)).lookingAt();
          case AT -> matcher.region(start, Math.min(text.length(), start + REACH)).lookingAt();
          case BEFORE -> matcher.region(Math.max(0, start - REACH), start).find();
        };
    if (!found || harmless(text, matcher)) {
      return Optional.empty();
    }
    return Optional.of(
        new Detail(category, Math.min(start, matcher.start()), Math.max(cueEnd, matcher.end())));
  }

  private static boolean initial(String text, Matcher word) {
    int end = word.end(1);
    return end - word.start(1) == 1 && end < text.length() && text.charAt(end) == '.';
  }

  /** Whether what stands where a name should is none. */
  private static boolean harmless(String text, Matcher matcher) {
    if (!matcher.namedGroups().containsKey(VALUE)) {
      return false;
    }
    Matcher first = FIRST_WORD.matcher(text).region(matcher.start(VALUE), matcher.end(VALUE));
    return !first.lookingAt()
        || (!initial(text, first) && NO_NAMES.contains(first.group(1).toLowerCase(Locale.ROOT)));
  }
}
