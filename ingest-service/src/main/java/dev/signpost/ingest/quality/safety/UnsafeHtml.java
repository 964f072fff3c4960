package dev.signpost.ingest.quality.safety;

import dev.signpost.ingest.quality.policy.PageRule;
import dev.signpost.ingest.quality.policy.Policy;
import dev.signpost.ingest.quality.policy.Report;
import dev.signpost.ingest.quality.text.PageText;
import dev.signpost.ingest.quality.text.Passage;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text is shown by many programs; what a browser would run has no place in it. */
final class UnsafeHtml implements PageRule {
  private static final Policy POLICY =
      Policy.error("unsafe-html", "No text holds markup that a browser could run.");

  private static final Pattern UNSAFE =
      Pattern.compile(
          "(?:<|&lt;)\\s*/?(?:script|iframe|object|embed|applet|form|input|button|style|link|meta|base|svg|math)\\b"
              + "|<[a-z][^<>]{0,300}?\\son[a-z]{3,20}\\s*="
              + "|\\b(?:javascript|vbscript)\\s*:\\s*[^\\s]"
              + "|\\bdata:text/html",
          Pattern.CASE_INSENSITIVE);

  @Override
  public Policy policy() {
    return POLICY;
  }

  @Override
  public void check(PageText page, Report report) {
    for (Passage passage : page.passages()) {
      String text = passage.text();
      boolean suspect =
          text.indexOf('<') >= 0
              || text.contains("&lt;")
              || text.contains("cript:")
              || text.contains("CRIPT:")
              || text.contains("data:text");
      Matcher matcher = UNSAFE.matcher(suspect ? text : "");
      if (matcher.find()) {
        report.fault(
            passage,
            matcher.start(),
            matcher.end(),
            "the text holds markup that a browser could run");
      }
    }
  }
}
