package dev.signpost.ingest.forms.outline;

import dev.signpost.ingest.contract.Page.Faq;
import dev.signpost.ingest.forms.outline.Block.Heading;
import dev.signpost.ingest.forms.outline.Block.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Reads questions with their answers. */
final class FaqReader {
  private static final int LONGEST_QUESTION = 40;
  private static final Pattern Q = Pattern.compile("^(?:Q|Question)\\s*\\d{0,3}\\s*[.:)]\\s*");
  private static final Pattern A = Pattern.compile("^(?:A|Answer)\\s*\\d{0,3}\\s*[.:)]\\s*");

  private FaqReader() {}

  /**
   * Adds the questions: what the part's headings say, or, where it has none, paragraphs that ask.
   *
   * @return what stands before the first one
   */
  static List<Block> read(List<Block> blocks, List<Faq> faq) {
    boolean headed = blocks.stream().anyMatch(Heading.class::isInstance);
    List<Block> before = new ArrayList<>();
    int start = -1;
    for (int i = 0; i <= blocks.size(); i++) {
      boolean asks = i < blocks.size() && asks(blocks.get(i), headed);
      if ((asks || i == blocks.size()) && start >= 0) {
        faq.add(entry(blocks.get(start), blocks.subList(start + 1, i)));
      }
      start = asks ? i : start;
      if (start < 0 && i < blocks.size()) {
        before.add(blocks.get(i));
      }
    }
    return before;
  }

  /** Whether a line is marked as a question: {@code Q: …}. */
  public static boolean isMarked(String line) {
    return Q.matcher(line).find();
  }

  private static boolean asks(Block block, boolean headed) {
    if (headed) {
      return block instanceof Heading;
    }
    return block instanceof Paragraph(var text, var anchors)
        && (isMarked(text)
            || (text.endsWith("?")
                && Keys.words(text) <= LONGEST_QUESTION
                && !text.contains("\n")));
  }

  private static Faq entry(Block question, List<Block> answer) {
    return new Faq(
        Q.matcher(question.text()).replaceFirst(""), A.matcher(Prose.of(answer)).replaceFirst(""));
  }
}
