package dev.signpost.ingest.quality.wording;

import dev.signpost.ingest.quality.policy.PageRule;
import dev.signpost.ingest.quality.policy.Policy;
import dev.signpost.ingest.quality.policy.Report;
import dev.signpost.ingest.quality.text.PageText;
import dev.signpost.ingest.quality.text.Passage;

/** Text that was read in the wrong encoding once and kept that way. */
final class BrokenCharacters implements PageRule {
  private static final Policy POLICY =
      Policy.warning("broken-characters", "No characters were lost to a wrong encoding.");

  @Override
  public Policy policy() {
    return POLICY;
  }

  @Override
  public void check(PageText page, Report report) {
    for (Passage passage : page.passages()) {
      for (int i = 0; i < passage.words().markCount(); i++) {
        int at = passage.words().mark(i);
        if (passage.text().charAt(at) >= 0x80 && isBroken(passage.text(), at)) {
          report.fault(
              passage,
              at,
              at + 1,
              "a character was lost to a wrong encoding at character " + (at + 1));
          break;
        }
      }
    }
  }

  /** The sign for a lost character, or UTF-8 read as Windows-1252: an accented A and a sign. */
  private static boolean isBroken(String text, int at) {
    char c = text.charAt(at);
    char before = at > 0 ? text.charAt(at - 1) : ' ';
    return c == '\ufffd'
        || (c == '\u20ac' && before == '\u00e2')
        || (c < 0xc0 && (before == '\u00c2' || before == '\u00c3' || before == '\u00e2'));
  }
}
