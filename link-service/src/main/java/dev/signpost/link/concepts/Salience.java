package dev.signpost.link.concepts;

import dev.signpost.language.assertion.Assertion;
import dev.signpost.link.contract.Evidence;
import java.util.Map;

/**
 * How much a mention says that the page is about what it names: by place first, then by how surely
 * it is there. Several mentions add up as independent hints do: 1 − ∏(1 − weight).
 */
final class Salience {
  private static final double TITLE = 0.9;
  private static final double SUMMARY = 0.5;
  private static final double OPENING = 0.4;
  private static final double SECTION = 0.2;

  /** Sections that say more, or less, than others of what the page is about. */
  private static final Map<String, Double> SECTIONS =
      Map.ofEntries(
          Map.entry("nextSteps", 0.35),
          Map.entry("findings", 0.35),
          Map.entry("wording", 0.35),
          Map.entry("definition", 0.3),
          Map.entry("causes", 0.3),
          Map.entry("appearance", 0.3),
          Map.entry("meaning", 0.3),
          Map.entry("imaging", 0.25),
          Map.entry("limits", 0.12),
          Map.entry("look-alikes", 0.12),
          Map.entry("preparation", 0.1));

  private final PageContent content;

  Salience(PageContent content) {
    this.content = content;
  }

  /** Between 0 and 1; 0 for what is said not to be there, or to be someone else's. */
  double weight(int section, Assertion assertion) {
    return place(section) * sureness(assertion);
  }

  private double place(int section) {
    return switch (section) {
      case Evidence.TITLE -> TITLE;
      case Evidence.SUMMARY -> SUMMARY;
      default -> {
        boolean opening = section == 0 && content.texts().summary() == null;
        yield opening ? OPENING : SECTIONS.getOrDefault(content.role(section), SECTION);
      }
    };
  }

  private static double sureness(Assertion assertion) {
    return switch (assertion) {
      case PRESENT -> 1;
      case POSSIBLE -> 0.8;
      case HISTORICAL, HYPOTHETICAL -> 0.5;
      case ABSENT, OTHER_PERSON -> 0;
    };
  }
}
