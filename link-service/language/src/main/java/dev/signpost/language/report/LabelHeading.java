package dev.signpost.language.report;

import dev.signpost.language.region.BodyWords;
import dev.signpost.language.text.Gap;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line or sentence that begins with a short label and a colon: "Right kidney: …", "Lungs: …".
 * What stands behind it on the line is about that part of the body.
 *
 * @param begin the first word of the label
 * @param body one past its last
 * @param ofTheBody whether it names a part of the body
 */
record LabelHeading(int begin, int body, boolean ofTheBody) {
  private static final int LONGEST = 4;

  /** The labels of a report, from the top, headings of sections among them. */
  static List<LabelHeading> in(MarkedText text, Lines lines) {
    List<LabelHeading> labels = new ArrayList<>();
    for (int word = 0; word < text.size(); word++) {
      if (lines.begins(word) && text.capital(word)) {
        @Nullable LabelHeading label = at(text, word);
        if (label != null) {
          labels.add(label);
        }
      }
    }
    return labels;
  }

  private static @Nullable LabelHeading at(MarkedText text, int begin) {
    for (int end = begin + 1; end <= Math.min(text.size() - 1, begin + LONGEST); end++) {
      if (text.between(end).stripLeading().startsWith(":")) {
        return new LabelHeading(begin, end, ofTheBody(text, begin, end));
      }
      if (text.gap(end) > Gap.CLOSE || text.beginsLine(end)) {
        return null;
      }
    }
    return null;
  }

  /** The sides it names, as bits. */
  int sides(MarkedText text) {
    int sides = 0;
    for (int word = begin; word < body; word++) {
      sides |= text.roles(word, Role.SIDES);
    }
    return sides;
  }

  private static boolean ofTheBody(MarkedText text, int begin, int body) {
    String words = text.text().substring(text.start(begin), text.tokens().end(body - 1));
    return !BodyWords.standard().regionsOf(words).isEmpty();
  }
}
