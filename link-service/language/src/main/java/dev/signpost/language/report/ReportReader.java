package dev.signpost.language.report;

import static java.util.Objects.requireNonNull;

import dev.signpost.ingest.contract.PageId;
import dev.signpost.ingest.contract.PageKind;
import dev.signpost.language.lexicon.Lexicon;
import dev.signpost.language.report.Finding.Said;
import dev.signpost.language.report.Layout.Sentence;
import dev.signpost.language.text.PastedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Reads a pasted report: text in, reading out. Keeps nothing of it. Safe for any number of threads;
 * takes time in proportion to the report, whatever stands in it.
 */
public final class ReportReader {
  private static final Set<PageKind> FINDINGS = Set.of(PageKind.FINDING, PageKind.CONDITION);
  private static final Set<PageKind> SYMPTOMS = Set.of(PageKind.SYMPTOM);
  private static final Set<PageKind> TERMS = Set.of(PageKind.TERM, PageKind.MODALITY);

  private final Supplier<Lexicon> lexicon;
  private final PhraseBook phrases;
  private final ConceptRegions regions;
  private final AtomicReference<@Nullable Wordings> wordings = new AtomicReference<>();

  /** What wordings of phrase pages say under one lexicon. */
  private record Wordings(Lexicon lexicon, Map<Wording, List<Finding>> read) {}

  public ReportReader(Supplier<Lexicon> lexicon, PhraseBook phrases, ConceptRegions regions) {
    this.lexicon = requireNonNull(lexicon, "lexicon");
    this.phrases = requireNonNull(phrases, "phrases");
    this.regions = requireNonNull(regions, "regions");
  }

  /** What the report says. */
  public ReportReading read(String report) {
    MarkedText text = new MarkedText();
    text.read(PastedText.plain(report));
    List<Sentence> sentences = new Layout(text).sentences();
    Lexicon names = lexicon.get();
    List<Finding> all = new NameReader(text, sentences).read(names);
    List<Finding> findings = of(all, FINDINGS);
    List<Finding> symptoms = of(all, SYMPTOMS).stream().map(ReportReader::complained).toList();
    List<Finding> terms = of(all, TERMS);
    Map<Wording, List<Finding>> known = wordings(names).read;
    Meanings meanings =
        new Meanings(
            findings,
            wording ->
                known.computeIfAbsent(
                    wording, unread -> of(WordingReader.read(unread.text(), names), FINDINGS)));
    List<PhraseMatch> matches =
        new PhraseReader(text, sentences, phrases, meanings).read(sentences);
    Coverage coverage = new Coverage();
    coverage.add(findings);
    coverage.add(symptoms);
    coverage.add(terms);
    coverage.addPhrases(matches);
    return new ReportReading(
        findings,
        symptoms,
        terms,
        matches,
        UrgentNotices.standard().of(text, sentences),
        coverage.uncovered(text, sentences));
  }

  private Wordings wordings(Lexicon names) {
    Wordings last = wordings.get();
    if (last != null && last.lexicon == names) {
      return last;
    }
    Wordings fresh = new Wordings(names, new ConcurrentHashMap<>());
    wordings.set(fresh);
    return fresh;
  }

  /** Those with a page of these kinds that is about the part of the body they are in. */
  private List<Finding> of(List<Finding> all, Set<PageKind> kinds) {
    List<Finding> chosen = new ArrayList<>();
    for (Finding finding : all) {
      List<PageId> pages =
          finding.pages().stream().filter(page -> kinds.contains(page.kind())).toList();
      List<PageId> here = regions.at(finding.where().levels(), pages);
      if (!here.isEmpty()) {
        chosen.add(finding.on(here));
      }
    }
    return chosen;
  }

  /** A complaint is the patient's in whatever section it stands. */
  private static Finding complained(Finding symptom) {
    Said said = symptom.said();
    return symptom.saying(new Said(said.literal(), said.literal(), said.stated()));
  }
}
