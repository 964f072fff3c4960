package dev.signpost.search.query;

import dev.signpost.language.region.BodyWords;
import dev.signpost.language.region.LevelSpan;
import dev.signpost.language.region.Levels;
import dev.signpost.language.region.Side;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where in the body a question is about.
 *
 * @param levels vertebral levels it names, in its order
 * @param regions ids of the body map, those of the levels included
 * @param side null where it names none
 */
public record BodyPlace(List<LevelSpan> levels, List<String> regions, @Nullable Side side) {
  /** Anywhere. */
  public static final BodyPlace ANYWHERE = new BodyPlace(List.of(), List.of(), null);

  /** "Left untreated", "right away" and the like are no sides. */
  private static final Pattern LEFT =
      Pattern.compile(
          "\\bleft\\b(?![- ](?:untreated|alone|over|out|me|him|her|us|them|with|without|for)\\b)",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern RIGHT =
      Pattern.compile(
          "(?<!\\b(?:all|am i|is it|is that|is this|that's|get) )"
              + "\\bright\\b(?! (?:away|now|after|before|to|of|thing|kind|one|way|time|treatment|doctor)\\b)",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern BOTH =
      Pattern.compile(
          "\\b(?:bilateral(?:ly)?|both sides|on either side|both (?:arms?|legs?|knees?|hips?|shoulders?|hands?"
              + "|feet|wrists?|ankles?|elbows?|lungs?|kidneys?|ears?|eyes?|breasts?))\\b",
          Pattern.CASE_INSENSITIVE);

  public BodyPlace {
    levels = List.copyOf(levels);
    regions = List.copyOf(regions);
  }

  /** Of a text. */
  static BodyPlace in(String text) {
    return new BodyPlace(
        Levels.in(text).stream().map(Levels.Found::span).distinct().toList(),
        List.copyOf(BodyWords.standard().regionsOf(text)),
        Side.of(LEFT.matcher(text).find(), RIGHT.matcher(text).find(), BOTH.matcher(text).find()));
  }
}
