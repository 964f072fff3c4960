package dev.signpost.link.blocks;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dev.signpost.link.contract.Block;
import dev.signpost.link.contract.Evidence;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether one page stands beside another, and why or why not.
 *
 * @param rule the one that decided: of a link the strongest that proposed it, else what prevented
 *     it
 * @param text the decision in one sentence
 * @param score between 0 and 1; 0 if nothing proposed the link
 * @param floor links below it are left out
 * @param places where it stands; none for pages that are not linked
 * @param parts what the score is made of, strongest first
 */
@JsonPropertyOrder({"linked", "rule", "text", "score", "floor", "places", "parts"})
public record Explanation(
    boolean linked,
    String rule,
    String text,
    double score,
    double floor,
    List<Placed> places,
    List<Part> parts) {
  public Explanation {
    places = List.copyOf(places);
    parts = List.copyOf(parts);
  }

  /** No link, for a reason that lies outside the ranking. */
  public static Explanation unlinked(String rule, String text) {
    return new Explanation(false, rule, text, 0, Ranking.FLOOR, List.of(), List.of());
  }

  /**
   * A place in a block.
   *
   * @param place from 1
   */
  public record Placed(Block block, int place) {}

  /**
   * What one rule says.
   *
   * @param refused whether it was refused and counts nothing
   * @param evidence on the page from which is linked, but for {@code named-by}, where it is on the
   *     other
   */
  public record Part(
      String rule, double strength, String text, boolean refused, @Nullable Evidence evidence) {}
}
