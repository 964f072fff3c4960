package dev.signpost.ingest.quality;

import dev.signpost.ingest.contract.Fault;
import dev.signpost.ingest.contract.Fault.Severity;
import dev.signpost.ingest.contract.Page;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** An alias is another name: neither empty, nor the title, nor an alias that stands already. */
final class AliasRule implements PageRule {
  @Override
  public Optional<Fault> check(Page page) {
    Set<String> names = new HashSet<>();
    names.add(folded(page.title()));
    names.add("");
    for (int i = 0; i < page.aliases().size(); i++) {
      if (!names.add(folded(page.aliases().get(i)))) {
        return Optional.of(
            new Fault(
                "useless-alias",
                Severity.WARNING,
                "/aliases/" + i,
                "the alias is empty, the title, or listed already"));
      }
    }
    return Optional.empty();
  }

  private static String folded(String name) {
    return name.strip().toLowerCase(Locale.ROOT);
  }
}
