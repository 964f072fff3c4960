package dev.signpost.link.concepts;

import dev.signpost.language.Mention;
import dev.signpost.language.PageField;
import dev.signpost.language.assertion.Assertion;
import dev.signpost.link.contract.Evidence;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How much a mention says that the page is about what it names: by place, by how freely it stands
 * there, by how surely it is there, and by how many others the page names. Several mentions add up
 * as independent hints do: 1 − ∏(1 − weight).
 */
final class Salience {
  private static final double TITLE = 0.9;
  private static final double SUMMARY = 0.9;
  private static final double OPENING = 0.9;
  private static final double SECTION = 0.9;

  /** Sections that say more, or less, than others of what the page is about. */
  private static final Map<String, Double> SECTIONS =
      Map.ofEntries(
          Map.entry("nextSteps", 0.9),
          Map.entry("findings", 0.9),
          Map.entry("wording", 0.9),
          Map.entry("definition", 0.9),
          Map.entry("causes", 0.9),
          Map.entry("appearance", 0.9),
          Map.entry("meaning", 0.9),
          Map.entry("imaging", 0.7),
          Map.entry("limits", 0.4),
          Map.entry("look-alikes", 0.4),
          Map.entry("preparation", 0.3));

  /** Lists beside the sections; see {@code docs/ranking.md} for why. */
  private static final Map<PageField, Double> FIELDS =
      new EnumMap<>(
          Map.of(
              PageField.RED_FLAGS, 0.5,
              PageField.CONCERN_LESS, 0.3,
              PageField.CONCERN_DEPENDS, 0.4,
              PageField.CONCERN_MORE, 0.5,
              PageField.FAQ_QUESTION, 0.6,
              PageField.FAQ_ANSWER, 0.5));

  /** The end of a section counts that much less than its beginning. */
  private static final double TOWARDS_END = 0.1;

  /** A page that names so many concepts says half as much of each. */
  private static final double MANY = 20;

  private final PageContent content;
  private final Set<Factor> without;
  private final double attention;

  /**
   * @param concepts how many its title, summary and sections say are there; counts in powers of
   *     two, so that one more seldom moves the others
   */
  Salience(PageContent content, int concepts, Set<Factor> without) {
    this.content = content;
    this.without = without;
    this.attention = 1 / (1 + Integer.highestOneBit(concepts) / MANY);
  }

  /** Between 0 and 1; 0 for what is said not to be there, or to be someone else's. */
  double weight(Mention mention) {
    return place(mention) * sureness(mention.assertion());
  }

  private double place(Mention mention) {
    return switch (mention.section()) {
      case Evidence.TITLE -> TITLE;
      case Evidence.SUMMARY -> SUMMARY * standing(mention);
      default -> inBody(mention) * standing(mention);
    };
  }

  /** A list of red flags is short, and every one of them is meant. */
  private double inBody(Mention mention) {
    PageField field = content.texts().field(mention.section());
    double place = without.contains(Factor.PLACE) ? SECTION : place(mention, field);
    boolean shared = field != PageField.RED_FLAGS && !without.contains(Factor.ATTENTION);
    return place * (shared ? attention : 1);
  }

  private double place(Mention mention, @Nullable PageField field) {
    return field == null
        ? section(mention.section()) * nearness(mention)
        : FIELDS.getOrDefault(field, SECTION);
  }

  private double section(int section) {
    boolean opening = section == 0 && content.texts().summary() == null;
    return opening ? OPENING : SECTIONS.getOrDefault(content.role(section), SECTION);
  }

  private double standing(Mention mention) {
    if (without.contains(Factor.STANDING)) {
      return 1;
    }
    String text = content.texts().text(mention.section());
    return Standing.of(text, mention.start(), mention.end());
  }

  private double nearness(Mention mention) {
    int length = content.texts().text(mention.section()).length();
    return 1 - TOWARDS_END * mention.start() / length;
  }

  /** Whether a mention with this assertion carries a link. */
  static boolean carries(Assertion assertion) {
    return sureness(assertion) > 0;
  }

  private static double sureness(Assertion assertion) {
    return switch (assertion) {
      case PRESENT -> 1;
      case POSSIBLE -> 0.9;
      case HISTORICAL, HYPOTHETICAL -> 0.8;
      case ABSENT, OTHER_PERSON -> 0;
    };
  }
}
