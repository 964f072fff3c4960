package dev.signpost.ingest.quality.wording;

import dev.signpost.ingest.quality.policy.PageRule;
import dev.signpost.ingest.quality.policy.Policy;
import dev.signpost.ingest.quality.policy.Report;
import dev.signpost.ingest.quality.text.PageText;
import dev.signpost.ingest.quality.text.Passage;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A place in a template that nobody filled. */
final class UnfilledSlot implements PageRule {
  private static final Policy POLICY =
      Policy.error("unfilled-slot", "No place of a template is left unfilled.");

  private static final String FIRST = "{$[%";

  private static final Pattern SLOT =
      Pattern.compile(
          "\\{\\{[^{}]{0,80}}}|\\$\\{[^{}]{0,80}}|\\{%[^{}]{0,80}%}|\\[\\[[^\\[\\]]{0,80}]]"
              + "|(?<![\\w%])%(?:\\d\\$)?s\\b|\\[object Object]"
              + "|\\[(?i:insert|enter|placeholder|tbd|page title|(?:symptom|finding|condition|site|brand) name)\\b[^\\[\\]]{0,60}]");

  @Override
  public Policy policy() {
    return POLICY;
  }

  @Override
  public void check(PageText page, Report report) {
    for (Passage passage : page.passages()) {
      Matcher matcher = SLOT.matcher(passage.text()).useTransparentBounds(true);
      for (int i = 0; i < passage.words().markCount(); i++) {
        int at = passage.words().mark(i);
        if (FIRST.indexOf(passage.text().charAt(at)) >= 0
            && matcher.region(at, passage.text().length()).lookingAt()) {
          report.fault(
              passage,
              at,
              matcher.end(),
              "a place of a template is unfilled: " + passage.quote(at, matcher.end()));
        }
      }
    }
    page.hits(POLICY.name())
        .forEach(hit ->
            report.fault(
                hit.passage(),
                hit.start(),
                hit.end(),
                "this stands for a text that was to be written: " + hit.quote()));
  }
}
