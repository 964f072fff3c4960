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
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A template was filled with what is no name: a whole page title, or half a name. */
final class WrongName implements PageRule {
  private static final Policy POLICY =
      Policy.warning(
          "wrong-name", "What a sentence is about is a whole name, and not the title of a page.");

  private static final int LONGEST_NAME = 60;

  /** {@code Knee Pain: What It May Mean means that …}. */
  private static final Pattern TITLE_AS_SUBJECT =
      Pattern.compile(
          "\\p{Lu}[\\w'-]*(?: [\\w'-]+)+: \\p{Lu}[\\w'-]*(?: (?:\\p{Lu}[\\w'-]*|of|and|or|the|in|to|for|with|a)){2,} (?:means|refers|describes)\\b");

  private static final Pattern ABOUT =
      Pattern.compile("(\\p{Lu}[\\w'-]*(?: \\p{Lu}[\\w'-]*)+) (?:is|are|means|refers)\\b.*");

  @Override
  public Policy policy() {
    return POLICY;
  }

  @Override
  public void check(PageText page, Report report) {
    for (Passage passage : page.passages()) {
      if (passage.part().isProse()) {
        checkTitles(passage, report);
      }
      if (passage.part() == Part.TEXT) {
        checkNames(page, passage, report);
      }
    }
  }

  private static void checkTitles(Passage passage, Report report) {
    String text = passage.text();
    for (Sentence sentence : passage.words().sentences()) {
      int colon = text.indexOf(": ", sentence.start());
      if (colon < 0) {
        return;
      }
      if (colon < Math.min(sentence.end(), sentence.start() + LONGEST_NAME)
          && TITLE_AS_SUBJECT.matcher(text).region(sentence.start(), sentence.end()).lookingAt()) {
        report.fault(
            passage,
            sentence.start(),
            sentence.end(),
            "a page title stands where a name belongs: " + passage.quote(sentence));
      }
    }
  }

  /** A line that names what the next one is about, which then has lost the beginning. */
  private static void checkNames(PageText page, Passage passage, Report report) {
    List<Line> lines = passage.lines();
    String above = heading(page, passage);
    for (Line line : lines) {
      Matcher about = ABOUT.matcher(line.text());
      if (mayBeCutOff(above, line.text()) && about.matches() && isCutOff(above, about.group(1))) {
        report.fault(
            passage,
            line.start(),
            line.start() + about.end(1),
            "the beginning of the name is missing: \"%s\" under \"%s\""
                .formatted(about.group(1), above));
      }
      above = line.text().replaceFirst("^[-*•–] +", "");
    }
  }

  private static boolean mayBeCutOff(String above, String line) {
    int first = line.indexOf(' ');
    return first > 0
        && above.length() <= LONGEST_NAME
        && above.contains(" " + line.substring(0, first));
  }

  private static boolean isCutOff(String whole, String name) {
    return whole.endsWith(" " + name);
  }

  private static String heading(PageText page, Passage text) {
    int at = page.passages().indexOf(text);
    Passage before = page.passages().get(Math.max(0, at - 1));
    return before.part() == Part.HEADING ? before.text() : "";
  }
}
