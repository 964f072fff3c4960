package dev.signpost.language.report;

import dev.signpost.ingest.contract.PageId;
import dev.signpost.language.lexicon.LiveLexicon;
import dev.signpost.language.text.DataFile;
import dev.signpost.link.contract.ConceptChange.ConceptNamed;
import java.util.List;

/** The pages of a small site, known to a reader of reports. */
final class Site {
  private final LiveLexicon lexicon = new LiveLexicon();
  private final PhraseBook phrases = new PhraseBook();
  private final ConceptRegions regions = new ConceptRegions();

  /** A site with the findings of {@code names.tsv}. */
  static Site ofFindings() {
    Site site = new Site();
    for (List<String> row : DataFile.rows(Site.class, "names.tsv")) {
      site.add("finding/" + row.get(0), List.of(), row.get(1).split("\\|", -1));
    }
    return site;
  }

  Site add(String id, List<String> regionIds, String... names) {
    ConceptNamed named = new ConceptNamed(PageId.of(id), 1, List.of(names), regionIds);
    lexicon.apply(named);
    phrases.apply(named);
    regions.apply(named);
    return this;
  }

  ReportReader reader() {
    return new ReportReader(lexicon, phrases, regions);
  }

  ReportReading read(String report) {
    return reader().read(report);
  }
}
