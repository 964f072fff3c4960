package dev.signpost.benchmarks.links;

import dev.signpost.ingest.contract.Page;
import dev.signpost.ingest.contract.Page.Section;
import dev.signpost.ingest.contract.PageId;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Pages made up from numbers: every page is the same for the same number and draft. Names are of
 * two or three words, some words far more common than others; a page names twelve concepts, half of
 * them from its neighbourhood, the others the more likely the more common.
 */
record GeneratedSite(int pages) {
  private static final int NAMED = 12;
  private static final int NEIGHBOURS = 40;
  private static final List<String> KINDS = List.of("finding", "symptom", "condition", "term");
  private static final List<String> REGIONS =
      List.of("lumbar", "thoracic", "cervical", "chest", "abdomen", "knee", "head");

  PageId id(int number) {
    return PageId.of(KINDS.get(number % KINDS.size()) + "/p" + number);
  }

  /** A page as it is at a draft of it; another draft names other concepts. */
  Page page(int number, int draft) {
    Random random = new Random(number * 31L + draft);
    List<Section> sections =
        IntStream.range(0, 3)
            .mapToObj(section -> new Section(null, text(number, random), null))
            .toList();
    List<String> regions =
        number % 3 == 0 ? List.of() : List.of(REGIONS.get(number / NEIGHBOURS % REGIONS.size()));
    return new Page(
        id(number),
        name(number),
        "en",
        null,
        List.of(),
        null,
        sections,
        regions,
        List.of(),
        List.of(),
        null,
        List.of(),
        List.of(),
        List.of(),
        null);
  }

  private String text(int number, Random random) {
    StringBuilder text = new StringBuilder(400);
    for (int i = 0; i < NAMED / 3; i++) {
      int other = random.nextBoolean() ? neighbour(number, random) : common(random);
      text.append("It may go along with ").append(name(other)).append(", or come ");
      text.append("after some time in which little is felt and nothing is seen. ");
    }
    return text.toString();
  }

  private int neighbour(int number, Random random) {
    return Math.floorMod(number + random.nextInt(NEIGHBOURS) - NEIGHBOURS / 2, pages);
  }

  /** The lower the number the likelier, as words are in a language. */
  private int common(Random random) {
    return (int) (pages * Math.pow(random.nextDouble(), 4));
  }

  private String name(int number) {
    Random random = new Random(number);
    int words = 4 * (int) Math.sqrt(pages);
    String first = word((int) (words * Math.pow(random.nextDouble(), 3)));
    return first + " " + word(words + random.nextInt(words)) + " " + word(3 * words + number);
  }

  /** Syllables that no rule of plurals or spelling touches. */
  private static String word(int number) {
    StringBuilder word = new StringBuilder();
    for (int rest = number + 50; rest > 0; rest /= 50) {
      word.append("bdfgklmnrt".charAt(rest % 10)).append("aeiou".charAt(rest / 10 % 5));
    }
    return word.append("x").toString();
  }
}
