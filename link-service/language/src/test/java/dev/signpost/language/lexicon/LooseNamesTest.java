package dev.signpost.language.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signpost.ingest.contract.PageId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LooseNamesTest {
  private final Lexicon lexicon =
      Lexicon.builder()
          .put(PageId.of("finding/bulge"), List.of("Disc bulge"))
          .put(PageId.of("finding/protrusion"), List.of("Disc protrusion"))
          .put(PageId.of("finding/canal"), List.of("Central canal stenosis", "Canal stenosis"))
          .put(PageId.of("finding/foraminal"), List.of("Foraminal stenosis"))
          .put(PageId.of("finding/rib"), List.of("Rib fracture"))
          .put(PageId.of("finding/fracture"), List.of("Fracture"))
          .put(PageId.of("finding/aneurysm"), List.of("Abdominal aortic aneurysm"))
          .build();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "stenosis of the central canal | canal",
        "fracture of the left sixth rib | rib",
        "aneurysm of the abdominal aorta | aneurysm",
        "fracture is seen of the rib | rib",
        "label rib the fracture | rib",
        "disc is bulging | bulge",
        "bulging disc | bulge",
        "disc bulging | bulge",
        "canal or foraminal stenosis | canal",
        "canal, and foraminal stenosis | canal",
        "disc bulge or protrusion | protrusion"
      })
  void namesAreFoundAsReportsTurnThem(String text, String slug) {
    assertThat(loose(text))
        .extracting(place -> place.concepts().getFirst().slug())
        .containsExactly(slug);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "stenosis; of the central canal",
        "stenosis of the central canal zone",
        "stenosis of the long narrow central canal",
        "canal; or foraminal stenosis",
        "canal with foraminal stenosis",
        "disc bulge; or protrusion",
        "fracture of the vertebra",
        "label fracture"
      })
  void nothingIsFoundAcrossWhatParts(String text) {
    assertThat(loose(text)).isEmpty();
  }

  private List<NamePlace> loose(String text) {
    NameFinder finder = new NameFinder();
    finder.read(text, lexicon, false);
    List<String> words = List.of(text.split("[ ;,]+"));
    return LooseNames.in(finder, lexicon, new Roles(words));
  }

  private record Roles(List<String> words) implements WordRoles {
    @Override
    public boolean links(int word) {
      return words.get(word).equals("of");
    }

    @Override
    public boolean fills(int word) {
      return Set.of("the", "left", "sixth").contains(words.get(word));
    }

    @Override
    public boolean carries(int word) {
      return Set.of("is", "seen").contains(words.get(word));
    }

    @Override
    public int labelBegin(int word) {
      return 0;
    }

    /** A text that begins with "label" is labelled with its second word. */
    @Override
    public int labelEnd(int word) {
      return words.getFirst().equals("label") && word > 1 ? 2 : 0;
    }

    @Override
    public boolean joins(int word) {
      return Set.of("and", "or").contains(words.get(word));
    }

    @Override
    public boolean closes(int word) {
      return links(word) || joins(word);
    }
  }
}
