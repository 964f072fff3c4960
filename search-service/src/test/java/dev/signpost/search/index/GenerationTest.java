package dev.signpost.search.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class GenerationTest {
  private final IndexNames names = new IndexNames("a-");
  private final GenerationIndices indices =
      names.of(Generation.begunAt(Instant.parse("2026-11-20T10:01:02.5Z")));

  @Test
  void generationIsNamedByTheSecondItWasBegunIn() {
    assertThat(indices.index(IndexKind.PAGES)).isEqualTo("a-pages-g20261120100102");
    assertThat(indices.feed(IndexKind.LINKS)).isEqualTo("a-links-g20261120100102-feed");
    assertThat(indices.group(1)).isEqualTo("search-g20261120100102");
    assertThat(indices.group(2)).isEqualTo("search-g20261120100102-2");
    assertThat(names.live(IndexKind.PAGES)).isEqualTo("a-pages");
  }

  @Test
  void generationIsReadFromTheNameOfItsIndex() {
    assertThat(names.generationOf("a-pages-g20261120100102")).isEqualTo(indices.generation());
    assertThatIllegalArgumentException().isThrownBy(() -> names.generationOf("b-pages-g1"));
    assertThatIllegalArgumentException().isThrownBy(() -> names.generationOf("a-pages-old"));
  }
}
