package dev.signpost.ingest.quality.structure;

import dev.signpost.ingest.quality.policy.PageRule;
import dev.signpost.ingest.quality.policy.Policy;
import dev.signpost.ingest.quality.policy.Report;
import dev.signpost.ingest.quality.text.PageText;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** An alias is another name. */
final class UselessAlias implements PageRule {
  private static final Policy POLICY =
      Policy.warning(
          "useless-alias", "An alias is neither empty, nor the title, nor listed already.");

  @Override
  public Policy policy() {
    return POLICY;
  }

  @Override
  public void check(PageText page, Report report) {
    Set<String> names = new HashSet<>();
    names.add(folded(page.page().title()));
    names.add("");
    List<String> aliases = page.page().aliases();
    for (int i = 0; i < aliases.size(); i++) {
      if (!names.add(folded(aliases.get(i)))) {
        report.fault("/aliases/" + i, "the alias is empty, the title, or listed already");
      }
    }
  }

  private static String folded(String name) {
    return name.strip().toLowerCase(Locale.ROOT);
  }
}
