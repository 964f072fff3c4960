package dev.signpost.ingest.quality.wording;

import dev.signpost.ingest.quality.policy.PageRule;
import dev.signpost.ingest.quality.policy.Policy;
import dev.signpost.ingest.quality.policy.Report;
import dev.signpost.ingest.quality.text.PageText;
import dev.signpost.ingest.quality.text.Passage;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Fields hold text; tags and entities in them would be shown as they are. */
final class MarkupInText implements PageRule {
  private static final Policy POLICY =
      Policy.warning("markup-in-text", "Texts hold no tags, entities or link marks.");

  private static final Pattern MARKUP =
      Pattern.compile(
          "</?(?:p|br|div|span|b|i|u|em|strong|a|ul|ol|li|h[1-6]|table|tr|td|th|img|font|center|sup|sub|hr|blockquote|section|article)(?:\\s[^<>]{0,300})?/?>"
              + "|&(?:nbsp|amp|lt|gt|quot|apos|[lr][sd]quo|[mn]dash|hellip|bull|copy|#\\d{2,5}|#x[0-9a-f]{2,5});"
              + "|]\\(https?://[^)\\s]*\\)",
          Pattern.CASE_INSENSITIVE);

  @Override
  public Policy policy() {
    return POLICY;
  }

  @Override
  public void check(PageText page, Report report) {
    for (Passage passage : page.passages()) {
      String text = passage.text();
      boolean suspect = text.indexOf('<') >= 0 || text.indexOf('&') >= 0 || text.contains("](");
      Matcher matcher = MARKUP.matcher(suspect ? text : "");
      if (matcher.find()) {
        report.fault(
            passage,
            matcher.start(),
            matcher.end(),
            "the text holds markup, which readers would see: "
                + passage.quote(matcher.start(), matcher.end()));
      }
    }
  }
}
