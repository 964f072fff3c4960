package dev.signpost.benchmarks.links;

import dev.signpost.link.concepts.Factor;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code signpost bench links}. */
@Command(
    name = "links",
    mixinStandardHelpOptions = true,
    description =
        "How far related lists agree with those people made, and what each factor brings to it.")
public final class LinksCommand implements Callable<Integer> {
  @Parameters(
      index = "0",
      paramLabel = "PAGES",
      description = "NDJSON file of page drafts, plain or gzip, or a folder of drafts.")
  Path pages = Path.of("");

  @Parameters(
      index = "1..*",
      arity = "1..*",
      paramLabel = "GOLD",
      description =
          "Tables with a heading: 'page_a page_b same_title' (pairs) or 'from to' (links).")
  List<Path> gold = List.of();

  @Option(
      names = "--ablation",
      description = "Also with each factor left out; takes as long again for each.")
  boolean ablation;

  @Option(names = "--json", description = "One JSON object a row.")
  boolean json;

  @Override
  public Integer call() {
    Map<Path, Gold> judged = new LinkedHashMap<>();
    gold.forEach(file -> judged.put(file, Gold.read(file)));
    PagesFile site = PagesFile.read(pages);
    LinksTable table = new LinksTable(System.out, json);
    table.heading();
    row(table, "all factors", judged, new LinkedSite(site.pages()));
    if (ablation) {
      for (Factor factor : Factor.values()) {
        String name = "without " + factor.name().toLowerCase(Locale.ROOT).replace('_', '-');
        row(table, name, judged, new LinkedSite(site.pages(), factor));
      }
    }
    return 0;
  }

  private static void row(
      LinksTable table, String name, Map<Path, Gold> judged, LinkedSite linked) {
    judged.forEach((file, links) ->
        table.row(name, String.valueOf(file.getFileName()), Judgement.of(links, linked::related)));
  }
}
