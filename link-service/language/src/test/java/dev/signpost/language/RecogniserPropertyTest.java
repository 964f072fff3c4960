package dev.signpost.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signpost.ingest.contract.PageId;
import dev.signpost.language.lexicon.Lexicon;
import dev.signpost.language.lexicon.Name;
import dev.signpost.language.text.Normaliser;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The automaton against the rule it implements, written out plainly. */
class RecogniserPropertyTest {
  private static final List<String> WORDS =
      List.of("disc", "discs", "bulge", "canal", "mild", "stenosis", "stenoses", "spinal", "other");

  @Property
  void findsTheLeftmostLongestNamesAndNoOthers(
      @ForAll("names") List<String> names, @ForAll("wordRuns") List<String> text) {
    Lexicon.Builder builder = Lexicon.builder();
    for (int i = 0; i < names.size(); i++) {
      builder.put(PageId.of("finding/n" + i), List.of(names.get(i)));
    }
    Lexicon lexicon = builder.build();
    String joined = String.join(" ", text);

    assertThat(new Recogniser(() -> lexicon).recognise(joined))
        .extracting(mention -> Normaliser.key(mention.quote(joined)))
        .isEqualTo(plainly(names, text));
  }

  private static List<String> plainly(List<String> names, List<String> text) {
    Set<String> keys =
        names.stream()
            .filter(name -> Name.of(name).recognised())
            .map(Normaliser::key)
            .collect(Collectors.toSet());
    List<String> found = new ArrayList<>();
    int at = 0;
    while (at < text.size()) {
      int end = text.size();
      while (end > at && !keys.contains(key(text, at, end))) {
        end--;
      }
      if (end > at) {
        found.add(key(text, at, end));
      }
      at = Math.max(end, at + 1);
    }
    return found;
  }

  private static String key(List<String> text, int from, int to) {
    return Normaliser.key(String.join(" ", text.subList(from, to)));
  }

  @Provide
  Arbitrary<List<String>> names() {
    return Arbitraries.of(WORDS)
        .list()
        .ofMinSize(1)
        .ofMaxSize(4)
        .map(words -> String.join(" ", words))
        .list()
        .ofMaxSize(8);
  }

  @Provide
  Arbitrary<List<String>> wordRuns() {
    return Arbitraries.of(WORDS).list().ofMaxSize(20);
  }
}
