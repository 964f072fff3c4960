package dev.signpost.ingest.quality.wording;

import dev.signpost.ingest.quality.policy.PageRule;
import dev.signpost.ingest.quality.policy.Policy;
import dev.signpost.ingest.quality.policy.Report;
import dev.signpost.ingest.quality.text.PageText;
import dev.signpost.ingest.quality.text.Part;
import dev.signpost.ingest.quality.text.Passage;
import dev.signpost.ingest.quality.text.Words;

/** A heading and what follows became one word when markup was taken off. */
final class GluedText implements PageRule {
  private static final Policy POLICY =
      Policy.warning("glued-text", "Headings and texts are kept apart.");

  private static final int SHORTEST = 3;

  @Override
  public Policy policy() {
    return POLICY;
  }

  @Override
  public void check(PageText page, Report report) {
    for (Passage passage : page.passages()) {
      for (int word : passage.words().seams()) {
        int start = passage.words().start(word);
        int end = passage.words().end(word);
        if (isGlued(page, passage.part(), passage.text().substring(start, end))) {
          report.fault(
              passage, start, end, "two texts became one word: " + passage.quote(start, end));
        }
      }
    }
  }

  /**
   * Names are written like that too; but they begin with a capital, or their halves are no words.
   */
  private static boolean isGlued(PageText page, Part part, String word) {
    int seam = 1;
    while (!Character.isUpperCase(word.charAt(seam))
        || !Character.isLowerCase(word.charAt(seam - 1))) {
      seam++;
    }
    String left = word.substring(0, seam);
    String right = word.substring(seam);
    return left.length() >= SHORTEST
        && right.length() >= SHORTEST
        && left.chars().allMatch(Character::isLetter)
        && right.chars().skip(1).allMatch(Character::isLowerCase)
        && (Character.isLowerCase(left.charAt(0)) || part == Part.HEADING)
        && stands(page, Words.hash(left))
        && stands(page, Words.hash(right));
  }

  private static boolean stands(PageText page, long word) {
    for (Passage passage : page.passages()) {
      for (int i = 0; i < passage.words().count(); i++) {
        if (passage.words().hash(i) == word) {
          return true;
        }
      }
    }
    return false;
  }
}
