package dev.signpost.link.view;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dev.signpost.ingest.contract.PageId;
import java.util.List;

/**
 * What is wrong with the graph as a whole. Of everything the number and some examples.
 *
 * @param complete false where pages are with another instance, which then has more to say
 * @param orphans pages that stand beside no other
 * @param deadEnds pages beside which none stands
 * @param oneWayLinks links whose target does not link back
 * @param saturated pages beside which more stand than a reader can use: on more than a quarter of
 *     all pages
 * @param wrongRegionAttempts links refused because regions conflict, editors' first
 * @param namedByNobody concepts no page names
 * @param sharedNames names that two concepts or more claim
 * @param nearDuplicates symptoms whose titles hold the same words
 */
@JsonPropertyOrder({"complete", "pages", "links"})
public record GraphHealth(
    boolean complete,
    int pages,
    int links,
    Some<PageId> orphans,
    Some<PageId> deadEnds,
    Some<Pair> oneWayLinks,
    Some<Saturated> saturated,
    Some<Refused> wrongRegionAttempts,
    Some<PageId> namedByNobody,
    Some<SharedName> sharedNames,
    Some<Pair> nearDuplicates) {
  static final int EXAMPLES = 50;

  /** A number and the first few of so many. */
  public record Some<T>(int count, List<T> examples) {
    static <T> Some<T> of(List<T> all) {
      return new Some<>(all.size(), List.copyOf(all.subList(0, Math.min(EXAMPLES, all.size()))));
    }
  }

  /** Two pages. */
  public record Pair(PageId from, PageId to) {}

  /**
   * A page that stands beside too many.
   *
   * @param pages beside how many
   */
  public record Saturated(PageId page, int pages) {}

  /** A name with all that go by it. */
  public record SharedName(String name, List<PageId> concepts) {
    public SharedName {
      concepts = List.copyOf(concepts);
    }
  }
}
