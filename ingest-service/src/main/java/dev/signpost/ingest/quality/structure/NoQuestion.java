package dev.signpost.ingest.quality.structure;

import dev.signpost.ingest.contract.Page.Faq;
import dev.signpost.ingest.quality.policy.PageRule;
import dev.signpost.ingest.quality.policy.Policy;
import dev.signpost.ingest.quality.policy.Report;
import dev.signpost.ingest.quality.text.PageText;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Frequently asked questions ask something. */
final class NoQuestion implements PageRule {
  private static final Policy POLICY =
      Policy.warning("no-question", "Every entry of the FAQ asks a question.");

  private static final Set<String> ASKING =
      Set.of(
          "what",
          "when",
          "where",
          "who",
          "whom",
          "whose",
          "why",
          "how",
          "which",
          "is",
          "are",
          "am",
          "was",
          "were",
          "can",
          "could",
          "do",
          "does",
          "did",
          "should",
          "shall",
          "will",
          "would",
          "may",
          "might",
          "must",
          "has",
          "have",
          "had",
          "isn't",
          "aren't",
          "can't",
          "don't",
          "doesn't",
          "won't",
          "shouldn't");

  @Override
  public Policy policy() {
    return POLICY;
  }

  @Override
  public void check(PageText page, Report report) {
    List<Faq> faq = page.page().faq();
    for (int i = 0; i < faq.size(); i++) {
      if (!asks(faq.get(i).question())) {
        report.fault("/faq/" + i + "/question", "this is no question");
      }
    }
  }

  private static boolean asks(String text) {
    String first =
        text.strip().toLowerCase(Locale.ROOT).replace('\u2019', '\'').split("\\s+", 2)[0];
    return text.indexOf('?') >= 0 || text.indexOf('\u037e') >= 0 || ASKING.contains(first);
  }
}
