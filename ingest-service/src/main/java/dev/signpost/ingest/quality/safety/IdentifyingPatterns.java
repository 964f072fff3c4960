package dev.signpost.ingest.quality.safety;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How details look by which a person can be known: label and value, as {@code identifying.tsv} has
 * them. Tried only where a label stands, so that ordinary text costs nothing.
 */
final class IdentifyingPatterns {
  private static final int LONGEST = 100;
  private static final IdentifyingPatterns STANDARD = read("identifying.tsv");

  /** Has no label; the part before its sign is bounded, so that no text makes it slow. */
  private static final Pattern PRIVATE_MAIL =
      Pattern.compile(
          "[\\w.+-]{1,40}@(?:gmail|googlemail|yahoo|hotmail|outlook|live|aol|icloud|gmx|proton"
              + "|protonmail)\\.[a-z]{2,3}(?:\\.[a-z]{2})?\\b",
          Pattern.CASE_INSENSITIVE);

  private final List<Kind> kinds;

  private IdentifyingPatterns(List<Kind> kinds) {
    this.kinds = List.copyOf(kinds);
  }

  private record Kind(String what, Pattern look) {}

  /** Something found, by its place. */
  record Found(String what, int start, int end) {}

  static IdentifyingPatterns standard() {
    return STANDARD;
  }

  /** What begins at a label. */
  Optional<Found> at(String text, int label) {
    int end = Math.min(text.length(), label + LONGEST);
    for (Kind kind : kinds) {
      Matcher matcher = kind.look().matcher(text).region(label, end);
      if (matcher.lookingAt()) {
        return Optional.of(new Found(kind.what(), label, matcher.end()));
      }
    }
    return Optional.empty();
  }

  /** A private mail address around its sign. */
  Optional<Found> aroundSign(String text, int sign) {
    Matcher matcher =
        PRIVATE_MAIL
            .matcher(text)
            .region(Math.max(0, sign - 40), Math.min(text.length(), sign + LONGEST));
    return matcher.find()
        ? Optional.of(new Found("a private e-mail address", matcher.start(), matcher.end()))
        : Optional.empty();
  }

  private static IdentifyingPatterns read(String resource) {
    try (InputStream in = IdentifyingPatterns.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("no " + resource + " beside the patterns");
      }
      return new IdentifyingPatterns(
          new BufferedReader(new InputStreamReader(in, UTF_8))
              .lines()
              .filter(line -> !line.isBlank() && !line.startsWith("#"))
              .map(line -> line.split("\t", 2))
              .map(field -> new Kind(field[0], Pattern.compile(field[1])))
              .toList());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + resource, e);
    }
  }
}
