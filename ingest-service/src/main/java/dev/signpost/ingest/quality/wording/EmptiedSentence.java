package dev.signpost.ingest.quality.wording;

import dev.signpost.ingest.quality.policy.PageRule;
import dev.signpost.ingest.quality.policy.Policy;
import dev.signpost.ingest.quality.policy.Report;
import dev.signpost.ingest.quality.text.PageText;
import dev.signpost.ingest.quality.text.Passage;
import dev.signpost.ingest.quality.text.Words;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where a filter took words out, their commas and brackets are left. */
final class EmptiedSentence implements PageRule {
  private static final Policy POLICY =
      Policy.error("emptied-sentence", "No words are missing between two punctuation marks.");

  /** What begins at a mark and has nothing in it; a full stop only behind a whole word. */
  private static final Pattern NOTHING_BETWEEN =
      Pattern.compile(
          "[,;] +[,;.](?![.\\d])|(?<=\\p{Ll}{4})\\. +[,;](?= )|[,;] +(?:and|or) *[.;](?=\\s|$)"
              + "|\\( *[,;]? *\\)|\\[ *](?!\\()|[\"\u201c] *\u201d(?!\\w)");

  /** Words that something must follow, even where the mark is set off by a space. */
  private static final Set<Long> OPEN =
      hashes("the", "an", "of", "as", "including", "called", "by");

  private static final Set<Long> ARTICLES = hashes("the", "an");

  @Override
  public Policy policy() {
    return POLICY;
  }

  @Override
  public void check(PageText page, Report report) {
    for (Passage passage : page.passages()) {
      Words words = passage.words();
      Matcher matcher = NOTHING_BETWEEN.matcher(passage.text()).useTransparentBounds(true);
      int done = 0;
      for (int i = 0; i < words.markCount(); i++) {
        int at = words.mark(i);
        if (at < done) {
          continue;
        }
        if (mayBegin(passage.text(), at)
            && matcher.region(at, passage.text().length()).lookingAt()) {
          done = matcher.end();
          tell(passage, at, done, report);
        } else if (endsAfterOpenWord(passage, at)) {
          tell(passage, words.start(words.wordBefore(at)), at + 1, report);
        }
      }
    }
  }

  /** Rules out nearly everything before a pattern is tried. */
  private static boolean mayBegin(String text, int at) {
    int next = at + 1;
    while (next < text.length() && text.charAt(next) == ' ') {
      next++;
    }
    char then = next < text.length() ? text.charAt(next) : '\n';
    return switch (text.charAt(at)) {
      case ',', ';' -> next > at + 1 && ",;.ao".indexOf(then) >= 0;
      case '.' -> next > at + 1 && ",;".indexOf(then) >= 0;
      case '(' -> "),;".indexOf(then) >= 0;
      case '[' -> then == ']';
      case '"', '\u201c' -> then == '\u201d';
      default -> false;
    };
  }

  private static boolean endsAfterOpenWord(Passage passage, int at) {
    String text = passage.text();
    boolean ends = at + 1 == text.length() || Character.isWhitespace(text.charAt(at + 1));
    if (!ends || ".,;".indexOf(text.charAt(at)) < 0) {
      return false;
    }
    int word = passage.words().wordBefore(at);
    int gap = word < 0 ? -1 : at - passage.words().end(word);
    return switch (gap) {
      case 0 -> text.charAt(at) != ',' && ARTICLES.contains(passage.words().hash(word));
      case 1 -> text.charAt(at - 1) == ' ' && OPEN.contains(passage.words().hash(word));
      default -> false;
    };
  }

  private static void tell(Passage passage, int start, int end, Report report) {
    report.fault(passage, start, end, "words are missing here: " + passage.quoteAround(start, end));
  }

  private static Set<Long> hashes(String... words) {
    return Stream.of(words).map(Words::hash).collect(Collectors.toUnmodifiableSet());
  }
}
