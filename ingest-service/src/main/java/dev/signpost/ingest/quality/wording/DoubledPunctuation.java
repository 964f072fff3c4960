package dev.signpost.ingest.quality.wording;

import dev.signpost.ingest.quality.policy.PageRule;
import dev.signpost.ingest.quality.policy.Policy;
import dev.signpost.ingest.quality.policy.Report;
import dev.signpost.ingest.quality.text.PageText;
import dev.signpost.ingest.quality.text.Passage;
import dev.signpost.ingest.quality.text.Words;

/** Two marks where one belongs: a phrase with its full stop was put into a sentence. */
final class DoubledPunctuation implements PageRule {
  private static final Policy POLICY =
      Policy.warning("doubled-punctuation", "No two punctuation marks stand where one belongs.");

  private static final String QUOTES = "\"\u201d\u2019'";
  private static final String CLOSERS = QUOTES + ")]";
  private static final int LONGEST_WORD = 30;

  @Override
  public Policy policy() {
    return POLICY;
  }

  @Override
  public void check(PageText page, Report report) {
    for (Passage passage : page.passages()) {
      Words words = passage.words();
      for (int i = 1; i < words.markCount(); i++) {
        int at = words.mark(i);
        if (words.mark(i - 1) == at - 1 && isDoubled(passage.text(), at)) {
          int word = Math.max(passage.text().lastIndexOf(' ', at) + 1, at - LONGEST_WORD);
          report.fault(
              passage,
              word,
              at + 1,
              "two punctuation marks stand where one belongs: " + passage.quote(word, at + 1));
        }
      }
    }
  }

  /** Whether the mark at a place is one too many after the mark before it. */
  private static boolean isDoubled(String text, int at) {
    char before = text.charAt(at - 1);
    return switch (text.charAt(at)) {
      case '.' -> ends(text, at + 1) && isClosedBefore(text, at);
      case ',' -> ",;:".indexOf(before) >= 0;
      case ';' -> ",;".indexOf(before) >= 0;
      case ':' -> before == ':' && ends(text, at + 1);
      default -> false;
    };
  }

  /** Three full stops are an ellipsis, two behind a sign are part of a path. */
  private static boolean isClosedBefore(String text, int at) {
    char before = text.charAt(at - 1);
    char earlier = at > 1 ? text.charAt(at - 2) : ' ';
    boolean afterWord = Character.isLetterOrDigit(earlier) || CLOSERS.indexOf(earlier) >= 0;
    return (before == '.' && afterWord)
        || ",?!;:".indexOf(before) >= 0
        || (QUOTES.indexOf(before) >= 0 && earlier == '.');
  }

  private static boolean ends(String text, int at) {
    return at >= text.length()
        || Character.isWhitespace(text.charAt(at))
        || CLOSERS.indexOf(text.charAt(at)) >= 0;
  }
}
