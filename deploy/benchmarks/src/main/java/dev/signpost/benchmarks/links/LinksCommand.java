package dev.signpost.benchmarks.links;

import dev.signpost.language.region.Regions;
import dev.signpost.link.blocks.Ranking;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
      description = "NDJSON file of page drafts, plain or gzip.")
  Path pages = Path.of("");

  @Parameters(
      index = "1..*",
      arity = "1..*",
      paramLabel = "GOLD",
      description =
          "Tables with a heading: 'page_a page_b same_title' (pairs) or 'from to' (links).")
  List<Path> gold = List.of();

  @Option(names = "--ablation", description = "Also with each factor switched off.")
  boolean ablation;

  @Override
  public Integer call() {
    List<Gold> judged = new ArrayList<>();
    gold.forEach(file -> judged.add(Gold.read(file)));
    PagesFile site = PagesFile.read(pages);
    LinkedSite linked = new LinkedSite(site.pages(), new Ranking(Regions.standard()));
    for (Gold one : judged) {
      Judgement judgement = Judgement.of(one, linked::related);
      System.out.printf(
          Locale.ROOT,
          "%.4f %.4f %.4f%n",
          judgement.ndcg(),
          judgement.success(),
          judgement.recallOtherTitle());
    }
    return 0;
  }
}
