package dev.signpost.ingest.quality.wording;

import dev.signpost.ingest.quality.policy.PageRule;
import dev.signpost.ingest.quality.policy.Policy;
import dev.signpost.ingest.quality.policy.Report;
import dev.signpost.ingest.quality.text.Lines.Line;
import dev.signpost.ingest.quality.text.PageText;
import dev.signpost.ingest.quality.text.Part;
import dev.signpost.ingest.quality.text.Passage;
import dev.signpost.ingest.quality.text.Sentence;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Half a sentence: a clause that stands alone, one that breaks off, a question that lost its form.
 */
final class SentenceFragment implements PageRule {
  private static final Policy POLICY =
      Policy.warning("sentence-fragment", "A paragraph consists of whole sentences.");

  private static final Pattern CLAUSE =
      Pattern.compile(
          "(?:When|If|Because|While|Although|Unless|Whether|Whereas|Since|Until) [^.?!:;]*[^.?!:;,\"”)]");

  private static final Set<String> GOES_ON =
      Set.of(
          "the", "an", "of", "and", "or", "to", "with", "for", "by", "that", "which", "is", "are",
          "from", "than");

  private static final Pattern LOST_QUESTION =
      Pattern.compile(
          "(?:What|Which) (?:other|else|kind|sort|type)\\w*(?: \\w+){0,3} (?:is|are|was|were)(?: \\w+){1,4}\\.");

  @Override
  public Policy policy() {
    return POLICY;
  }

  @Override
  public void check(PageText page, Report report) {
    for (Passage passage : page.passages()) {
      if (passage.part().isProse()) {
        List<Line> lines = passage.lines();
        checkClause(passage, lines, report);
        checkEnd(passage, lines.getLast(), report);
        checkQuestions(passage, report);
      }
    }
  }

  /**
   * Only the last line: another may head what follows it. After a line that is no sentence either
   * it may be an item of a list that lost its bullets.
   */
  private static void checkClause(Passage passage, List<Line> lines, Report report) {
    Line last = lines.getLast();
    boolean alone = lines.size() == 1;
    if (CLAUSE.matcher(last.text()).matches()
        && (alone || lines.get(lines.size() - 2).isClosed())) {
      report.fault(
          passage,
          last.start(),
          last.end(),
          alone && passage.part() == Part.TEXT
              ? "the section holds nothing but half a sentence"
              : "half a sentence stands alone: " + passage.quote(last.start(), last.end()));
    }
  }

  private static void checkEnd(Passage passage, Line last, Report report) {
    String word = last.text().substring(last.text().lastIndexOf(' ') + 1);
    if (GOES_ON.contains(word) && word.length() < last.text().length()) {
      report.fault(
          passage,
          last.end() - word.length(),
          last.end(),
          "the text breaks off in the middle of a sentence");
    }
  }

  private static void checkQuestions(Passage passage, Report report) {
    for (Sentence sentence : passage.words().sentences()) {
      boolean asks =
          passage.text().startsWith("What ", sentence.start())
              || passage.text().startsWith("Which ", sentence.start());
      if (asks
          && !sentence.item()
          && LOST_QUESTION
              .matcher(passage.text().substring(sentence.start(), sentence.end()))
              .matches()) {
        report.fault(
            passage,
            sentence.start(),
            sentence.end(),
            "this is half a sentence: " + passage.quote(sentence));
      }
    }
  }
}
