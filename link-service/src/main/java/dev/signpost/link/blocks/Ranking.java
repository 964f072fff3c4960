package dev.signpost.link.blocks;

import dev.signpost.ingest.contract.PageId;
import dev.signpost.ingest.contract.PageKind;
import dev.signpost.language.region.Regions;
import dev.signpost.link.concepts.About;
import dev.signpost.link.concepts.ConceptUse;
import dev.signpost.link.concepts.Factor;
import dev.signpost.link.concepts.PageConcepts;
import dev.signpost.link.concepts.PageOrder;
import dev.signpost.link.concepts.Subject;
import dev.signpost.link.contract.Block;
import dev.signpost.link.contract.RelatedPage;
import dev.signpost.link.postings.SubjectPostings;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Works out the blocks of a page. Safe for use by many threads. */
public final class Ranking {
  /** Longest list of a block. */
  public static final int MOST_ENTRIES = 20;

  /** Weaker links are left out: better a shorter list than a worse one. */
  static final double FLOOR = 0.05;

  private static final Comparator<Scored> BEST_FIRST =
      Comparator.comparing(Scored::score, Comparator.reverseOrder())
          .thenComparing(Scored::page, PageOrder.BY_KIND_AND_SLUG);

  private final Gates gates;
  private final List<LinkRule> rules;

  public Ranking(Regions regions) {
    this(regions, Set.of());
  }

  /** Ranks without some factors, to see what they bring. */
  public Ranking(Regions regions, Set<Factor> without) {
    this.gates = new Gates(regions);
    this.rules = rules(without);
  }

  private static List<LinkRule> rules(Set<Factor> without) {
    Weights weights = new Weights(without);
    Map<Factor, LinkRule> rules = new EnumMap<>(Factor.class);
    rules.put(Factor.MENTION, new MentionRule(weights));
    rules.put(Factor.RED_FLAG, new RedFlagRule(weights));
    rules.put(Factor.NAMED_BY, new NamedByRule(weights));
    rules.put(Factor.SHARED_CONCEPT, new SharedConceptRule(weights));
    rules.put(Factor.SIMILAR_NAME, new SimilarNameRule());
    rules.keySet().removeAll(without);
    return List.copyOf(rules.values());
  }

  /**
   * The blocks of a page, best first, none empty; none at all for a page that is not there.
   *
   * @param postings what is known of a subject
   */
  public Map<Block, List<RelatedPage>> blocks(
      PageId page,
      PageConcepts concepts,
      Function<Subject, SubjectPostings> postings,
      Refusals refusals) {
    About about = concepts.about();
    return about == null ? Map.of() : weigh(page, about, concepts, postings, refusals).blocks;
  }

  /**
   * Whether and why a page stands beside another.
   *
   * @param postings what is known of a subject
   */
  public Explanation explain(
      PageId page,
      PageConcepts concepts,
      Function<Subject, SubjectPostings> postings,
      PageId other) {
    About about = concepts.about();
    if (about == null) {
      return Explanation.unlinked("withdrawn", page + " was withdrawn.");
    }
    RefusedParts refused = new RefusedParts(other);
    return new Explainer(other, weigh(page, about, concepts, postings, refused), refused)
        .explain(concepts, postings.apply(Subject.concept(other)));
  }

  private Weighed weigh(
      PageId page,
      About about,
      PageConcepts concepts,
      Function<Subject, SubjectPostings> postings,
      Refusals refusals) {
    Beside here = new Beside(page, about, inOrder(concepts.uses()), concepts.nameWords(), postings);
    Proposals proposals = new Proposals(page, about.where(), gates, refusals);
    rules.forEach(rule -> rule.propose(here, proposals));
    Map<Block, List<RelatedPage>> blocks = EditorsChoice.of(here, proposals);
    List<RelatedPage> ranked = ranked(proposals);
    ranked.forEach(entry -> append(blocks, Block.holding(entry.page().kind()), entry));
    new NextSteps(page.kind(), ranked, proposals::isWarnedOf).fill(blocks);
    blocks.replaceAll(
        (block, entries) -> entries.subList(0, Math.min(entries.size(), MOST_ENTRIES)));
    return new Weighed(blocks, proposals);
  }

  /** The same sums in the same order, whatever order the page was read in. */
  private static List<ConceptUse> inOrder(List<ConceptUse> uses) {
    return uses.stream()
        .sorted(Comparator.comparing(ConceptUse::concept, PageOrder.BY_KIND_AND_SLUG))
        .toList();
  }

  /** Best first, of each kind no more than a block can hold. */
  private static List<RelatedPage> ranked(Proposals proposals) {
    List<Scored> best =
        proposals.candidates().stream()
            .map(candidate -> new Scored(candidate, candidate.score()))
            .filter(scored -> scored.score >= FLOOR)
            .sorted(BEST_FIRST)
            .toList();
    Map<PageKind, Integer> taken = new EnumMap<>(PageKind.class);
    return best.stream()
        .filter(s -> taken.merge(s.page().kind(), 1, Integer::sum) <= MOST_ENTRIES)
        .map(s -> new RelatedPage(s.page(), s.score, s.candidate.reasons()))
        .toList();
  }

  private static void append(Map<Block, List<RelatedPage>> blocks, Block block, RelatedPage entry) {
    List<RelatedPage> entries = blocks.computeIfAbsent(block, b -> new ArrayList<>());
    if (entries.stream().noneMatch(other -> other.page().equals(entry.page()))) {
      entries.add(entry);
    }
  }

  /** The blocks, and all that was proposed for them. */
  record Weighed(Map<Block, List<RelatedPage>> blocks, Proposals proposals) {}

  private record Scored(Candidate candidate, double score) {
    PageId page() {
      return candidate.page();
    }
  }
}
