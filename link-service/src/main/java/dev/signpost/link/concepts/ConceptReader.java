package dev.signpost.link.concepts;

import dev.signpost.ingest.contract.PageId;
import dev.signpost.ingest.contract.PageKind;
import dev.signpost.language.Mention;
import dev.signpost.language.PageField;
import dev.signpost.language.Recogniser;
import dev.signpost.language.lexicon.Lexicon;
import dev.signpost.language.report.WordingReader;
import dev.signpost.link.concepts.ConceptUse.Declared;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/** Reads a page: which concepts it names where, how much that counts, and which it links to. */
public final class ConceptReader {
  /** More concepts than a page can be about; what counts least is left out. */
  private static final int MOST_USES = 96;

  /** What a red flag can warn of: not of a word, or of the kind of image that it calls for. */
  private static final Set<PageKind> DANGERS =
      Set.of(PageKind.FINDING, PageKind.CONDITION, PageKind.SYMPTOM);

  private static final Comparator<ConceptUse> MOST_SALIENT =
      Comparator.comparing((ConceptUse use) -> use.declared() == null)
          .thenComparing(ConceptUse::salience, Comparator.reverseOrder())
          .thenComparing(ConceptUse::concept, PageOrder.BY_KIND_AND_SLUG);

  private final Recogniser recogniser;
  private final WordingReader wordings;
  private final Set<Factor> without;

  public ConceptReader(Supplier<Lexicon> lexicon) {
    this(lexicon, Set.of());
  }

  /** Reads without some factors, to see what they bring. */
  public ConceptReader(Supplier<Lexicon> lexicon, Set<Factor> without) {
    this.recogniser = new Recogniser(lexicon);
    this.wordings = new WordingReader(lexicon);
    this.without = Set.copyOf(without);
  }

  /**
   * What was read.
   *
   * @param touched every concept named or linked to, also those that count too little to be kept,
   *     and every word of its names
   */
  public record Reading(PageConcepts concepts, Set<Subject> touched) {}

  /** What a page says of itself and of others beside its text. */
  public record Declarations(List<String> names, List<Link> links) {}

  /** Reads a page with the lexicon as it is now. */
  public Reading read(PageId page, About about, Declarations declared, PageContent content) {
    Map<PageId, ConceptUse> uses = new LinkedHashMap<>();
    WordingFindings wording =
        page.kind() == PageKind.PHRASE
            ? new WordingFindings(wordings.read(about.title()))
            : WordingFindings.NONE;
    tallies(page, content, wording)
        .forEach((concept, tallies) -> uses.put(concept, tallies.toUse(concept, content)));
    wording.state(uses);
    addLinks(page, declared.links(), uses);
    List<NameWord> words =
        NameWords.of(about.title(), declared.names(), page.kind() == PageKind.PHRASE);
    Set<PageId> named = new HashSet<>(uses.keySet());
    named.addAll(wording.pages());
    return new Reading(new PageConcepts(about, mostSalient(uses), words), subjects(named, words));
  }

  private Map<PageId, Tallies> tallies(PageId page, PageContent content, WordingFindings wording) {
    List<Mention> mentions = new ArrayList<>(recogniser.recognise(content.texts()));
    mentions.addAll(wording.turned(mentions));
    long carrying =
        mentions.stream()
            .filter(mention -> content.texts().field(mention.section()) == null)
            .filter(mention -> Salience.carries(mention.assertion()))
            .flatMap(mention -> mention.concepts().stream())
            .distinct()
            .count();
    Salience salience = new Salience(content, (int) carrying, without);
    Map<PageId, Tallies> tallies = new LinkedHashMap<>();
    for (Mention mention : mentions) {
      Tally tally = Tally.of(mention, salience.weight(mention), content);
      boolean redFlag = content.texts().field(mention.section()) == PageField.RED_FLAGS;
      for (PageId concept : mention.concepts()) {
        if (!concept.equals(page)) {
          boolean warns = redFlag && DANGERS.contains(concept.kind());
          tallies.merge(concept, Tallies.of(tally, warns), Tallies::plus);
        }
      }
    }
    return tallies;
  }

  private static Set<Subject> subjects(Set<PageId> concepts, List<NameWord> words) {
    Set<Subject> subjects = new HashSet<>();
    concepts.forEach(concept -> subjects.add(Subject.concept(concept)));
    words.forEach(word -> subjects.add(Subject.word(word.word())));
    return subjects;
  }

  private static void addLinks(PageId page, List<Link> links, Map<PageId, ConceptUse> uses) {
    int place = 0;
    for (Link link : links) {
      Declared declared = new Declared(place++, link.block());
      ConceptUse use = uses.get(link.to());
      if (link.to().equals(page) || (use != null && use.declared() != null)) {
        continue;
      }
      uses.put(
          link.to(), use == null ? ConceptUse.linked(link.to(), declared) : use.with(declared));
    }
  }

  private static List<ConceptUse> mostSalient(Map<PageId, ConceptUse> uses) {
    List<ConceptUse> sorted = new ArrayList<>(uses.values());
    sorted.sort(MOST_SALIENT);
    return sorted.size() <= MOST_USES ? sorted : sorted.subList(0, MOST_USES);
  }
}
