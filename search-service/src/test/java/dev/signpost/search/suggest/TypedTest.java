package dev.signpost.search.suggest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TypedTest {
  @Test
  void lastWordMayBeUnfinished() {
    assertThat(Typed.of("disc bu").in("Disc bulge"))
        .hasValueSatisfying(match -> {
          assertThat(match.ranges()).isEqualTo(List.of(List.of(0, 4), List.of(5, 7)));
          assertThat(match.leading()).isTrue();
        });
    assertThat(Typed.of("di bulge").in("Disc bulge")).isEmpty();
  }

  @Test
  void wordsInAnyOrderMatchButDoNotLead() {
    assertThat(Typed.of("bulge di").in("Disc bulge"))
        .hasValueSatisfying(match -> {
          assertThat(match.ranges()).isEqualTo(List.of(List.of(0, 2), List.of(5, 10)));
          assertThat(match.leading()).isFalse();
        });
  }

  @Test
  void caseAndAccentsDoNotMatter() {
    assertThat(Typed.of("menie").in("Ménière's disease"))
        .hasValueSatisfying(match -> assertThat(match.ranges()).isEqualTo(List.of(List.of(0, 5))));
  }

  @Test
  void levelsAreWordsOfTheirOwn() {
    assertThat(Typed.of("l4-l").in("Disc bulge at L4-L5")).isPresent();
    assertThat(Typed.of("l4-l6").in("Disc bulge at L4-L5")).isEmpty();
  }
}
