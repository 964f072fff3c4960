package dev.signpost.language.report;

import dev.signpost.language.text.Gap;
import dev.signpost.language.text.TokenTrie;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A section of a report: its heading begins at one word, what stands under it at another.
 *
 * @param kind null before the first heading
 */
record SectionSpan(@Nullable SectionKind kind, int heading, int body) {
  private static final int SHOUTED = 5;

  /** The sections of a report, from the top; the first begins with the report. */
  static List<SectionSpan> in(MarkedText text) {
    List<SectionSpan> sections = new ArrayList<>(List.of(new SectionSpan(null, 0, 0)));
    for (int at = 0; at < text.size(); at++) {
      if (text.beginsLine(at) || text.gap(at) == Gap.SENTENCE || text.capital(at)) {
        @Nullable SectionSpan section = at(text, at);
        if (section != null) {
          sections.add(section);
          at = section.body - 1;
        }
      }
    }
    return sections;
  }

  private static @Nullable SectionSpan at(MarkedText text, int heading) {
    ReportWords words = ReportWords.standard();
    @Nullable SectionSpan longest = null;
    int node = TokenTrie.ROOT;
    for (int i = heading; i < text.size() && (i == heading || inHeading(text, i)); i++) {
      node = words.next(node, text.tokens().word(i));
      if (node == TokenTrie.NONE) {
        break;
      }
      @Nullable SectionKind kind = words.heading(node);
      if (kind != null && ends(text, heading, i + 1)) {
        longest = new SectionSpan(kind, heading, i + 1);
      }
    }
    return longest;
  }

  private static boolean inHeading(MarkedText text, int word) {
    return text.gap(word) <= Gap.CLOSE && !text.beginsLine(word);
  }

  /** Whether what stands behind shows the words [from, to) to be a heading. */
  private static boolean ends(MarkedText text, int from, int to) {
    String behind = text.between(to).replace("*", "").stripLeading();
    if (behind.startsWith(":")) {
      return true;
    }
    if (!text.beginsLine(from)) {
      return false;
    }
    boolean alone = to == text.size() || text.beginsLine(to);
    boolean shouted = text.capitals(from, to) && text.start(to) - text.start(from) > SHOUTED;
    return alone
        ? text.capital(from) && !behind.startsWith(".") && !behind.startsWith(",")
        : shouted && (!text.capitals(to, to + 1) || text.digit(to));
  }
}
