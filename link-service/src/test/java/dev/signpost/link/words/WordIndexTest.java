package dev.signpost.link.words;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signpost.ingest.contract.PageId;
import dev.signpost.link.concepts.Subject;
import dev.signpost.link.table.MemoryTable;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class WordIndexTest {
  private static final Subject DISC = Subject.concept(PageId.of("term/disc"));
  private static final Subject PAIN = Subject.concept(PageId.of("symptom/pain"));

  private final MemoryTable table = new MemoryTable();
  private final WordIndex index = new WordIndex(table);

  @Test
  void findsPagesThatHoldEveryWord() {
    index.putWords(1, List.of("disc", "bulge"));
    index.putWords(2, List.of("disc"));
    index.putWords(3, List.of("bulge", "mild", "disc"));
    index.write();

    assertThat(index.lookup().holding(List.of("disc", "bulge"))).containsExactly(1, 3);
    assertThat(index.lookup().holding(List.of("disc", "elbow"))).isEmpty();
    assertThat(index.lookup().holding(List.of())).isEmpty();
  }

  @Test
  void findsPagesThatNameAConceptAndKeepsThemApartFromWords() {
    index.putSubjects(1, List.of(DISC, PAIN));
    index.putWords(2, List.of("disc"));
    index.write();

    assertThat(index.lookup().having(DISC)).containsExactly(1);
    assertThat(index.lookup().having(PAIN)).containsExactly(1);
  }

  @Test
  void findsPagesOfManySubjectsAtOnce() {
    index.putSubjects(1, List.of(DISC));
    index.putSubjects(2, List.of(PAIN));
    index.putSubjects(3, List.of(Subject.word("elbow")));
    index.write();
    Set<Integer> pages = new HashSet<>();

    index.lookup().having(Set.of(DISC, PAIN), pages::add);

    assertThat(pages).containsExactlyInAnyOrder(1, 2);
  }

  @Test
  void whatAPageNoLongerHoldsIsForgotten() {
    index.putWords(1, List.of("disc", "bulge"));
    index.putSubjects(1, List.of(DISC));
    index.write();

    index.putWords(1, List.of("disc"));
    index.putSubjects(1, List.of());
    index.write();

    assertThat(index.lookup().holding(List.of("bulge"))).isEmpty();
    assertThat(index.lookup().holding(List.of("disc"))).containsExactly(1);
    assertThat(index.lookup().having(DISC)).isEmpty();
  }

  @Test
  void aPageWrittenTwiceBeforeTheWriteIsAsItWasWrittenLast() {
    index.putWords(1, List.of("disc"));
    index.putWords(1, List.of());
    index.putWords(1, List.of("bulge"));
    index.write();

    assertThat(index.lookup().holding(List.of("disc"))).isEmpty();
    assertThat(index.lookup().holding(List.of("bulge"))).containsExactly(1);
  }

  @Test
  void aThousandPagesTakeTheirBucketsAndNotACellForEachWord() {
    IntStream.range(0, 1_000)
        .forEach(page ->
            index.putWords(
                page,
                IntStream.range(0, 50)
                    .mapToObj(word -> "word" + (page * 7 + word) % 900)
                    .toList()));
    index.write();

    assertThat(table.size()).isLessThan(1_000 + 3 * 1_024);
    assertThat(index.lookup().holding(List.of("word0")).length).isBetween(40, 70);
  }

  @Property(tries = 60, shrinking = ShrinkingMode.BOUNDED)
  void isWhatAPlainMapWouldBe(
      @ForAll long seed,
      @ForAll @IntRange(min = 1, max = 400) int changes,
      @ForAll @IntRange(min = 1, max = 60) int changesAWrite) {
    Random random = new Random(seed);
    MemoryTable cells = new MemoryTable();
    WordIndex lived = new WordIndex(cells);
    Map<Integer, Set<String>> held = new TreeMap<>();
    for (int i = 1; i <= changes; i++) {
      int page = random.nextInt(40);
      Set<String> words = new HashSet<>();
      random.ints(random.nextInt(30), 0, 80).forEach(word -> words.add("w" + word));
      lived.putWords(page, words);
      held.put(page, words);
      if (i % changesAWrite == 0) {
        lived.write();
      }
    }
    lived.write();

    WordLookup lookup = new WordIndex(cells).lookup();
    for (int word = 0; word < 80; word++) {
      List<String> asked = List.of("w" + word, "w" + (word + 1) % 80);
      assertThat(lookup.holding(asked))
          .isEqualTo(
              held.entrySet().stream()
                  .filter(page -> page.getValue().containsAll(asked))
                  .mapToInt(Map.Entry::getKey)
                  .toArray());
    }
  }
}
