package dev.signpost.ingest.quality.structure;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Parts of the spine, by the words and vertebral levels that name them. */
enum SpinePart {
  CERVICAL("\\bcervical\\b|\\bneck\\b", 'c'),
  THORACIC("\\bthoracic\\b|\\bmid(?:dle)?[ -]back\\b|\\bupper back\\b|\\bshoulder blades\\b", 't'),
  LUMBAR("\\blumbar\\b|\\blow(?:er)?[ -]back\\b|\\bsciatica\\b", 'l'),
  SACRAL("\\bsacral\\b|\\bsacrum\\b", 's');

  /** Two levels, as disc spaces are named; a single one may be a nerve, a tooth or a T-score. */
  private static final Pattern LEVELS =
      Pattern.compile("\\b([CTL])\\d{1,2}[-/ ]{1,2}([CTLS])?\\d{1,2}\\b", Pattern.CASE_INSENSITIVE);

  private final Pattern names;
  private final char letter;

  SpinePart(String names, char letter) {
    this.names = Pattern.compile(names);
    this.letter = letter;
  }

  static Set<SpinePart> namedIn(String text) {
    Set<SpinePart> parts = ofLevelsIn(text);
    String lower = text.toLowerCase(Locale.ROOT);
    for (SpinePart part : values()) {
      if (part.names.matcher(lower).find()) {
        parts.add(part);
      }
    }
    return parts;
  }

  static Set<SpinePart> ofLevelsIn(String text) {
    Set<SpinePart> parts = EnumSet.noneOf(SpinePart.class);
    Matcher levels = LEVELS.matcher(text);
    while (levels.find()) {
      for (SpinePart part : values()) {
        if (part.isOf(levels.group(1)) || part.isOf(levels.group(2))) {
          parts.add(part);
        }
      }
    }
    return parts;
  }

  static Optional<MatchResult> firstLevel(String text) {
    Matcher levels = LEVELS.matcher(text);
    return levels.find() ? Optional.of(levels.toMatchResult()) : Optional.empty();
  }

  private boolean isOf(@org.jspecify.annotations.Nullable String level) {
    return level != null && Character.toLowerCase(level.charAt(0)) == letter;
  }
}
