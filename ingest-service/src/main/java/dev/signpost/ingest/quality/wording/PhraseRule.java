package dev.signpost.ingest.quality.wording;

import dev.signpost.ingest.quality.policy.PageRule;
import dev.signpost.ingest.quality.policy.Policy;
import dev.signpost.ingest.quality.policy.Report;
import dev.signpost.ingest.quality.text.PageText;

/**
 * A rule that is nothing but its phrases in {@code phrases.txt}.
 *
 * @param message for the editor, followed by the words found
 */
record PhraseRule(Policy policy, String message) implements PageRule {
  @Override
  public void check(PageText page, Report report) {
    page.hits(policy.name())
        .filter(hit -> !hit.passage().part().isName())
        .forEach(hit ->
            report.fault(hit.passage(), hit.start(), hit.end(), message + ": " + hit.quote()));
  }
}
