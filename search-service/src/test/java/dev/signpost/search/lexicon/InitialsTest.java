package dev.signpost.search.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signpost.ingest.contract.PageId;
import dev.signpost.link.contract.ConceptChange.ConceptNamed;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InitialsTest {
  private final SiteNames names = new SiteNames();

  InitialsTest() {
    name("condition/ataxia-13", "Spinocerebellar ataxia 13");
    name("condition/ataxia-14", "Spinocerebellar ataxia 14");
    name("condition/gsd2", "Glycogen storage disease type II");
    name("condition/djs", "Dubin-Johnson syndrome");
    name("term/mri", "MRI");
  }

  @ParameterizedTest
  @CsvSource({
    "SCA14, condition/ataxia-14",
    "SCA-13, condition/ataxia-13",
    "GSD2, condition/gsd2",
    "what is DJS?, condition/djs"
  })
  void abbreviationStandsForTheNameOfItsInitials(String question, String page) {
    assertThat(names.initials().in(question).orElseThrow().stands().getFirst().page())
        .hasToString(page);
  }

  @Test
  void numbersAreNeverMixedUp() {
    assertThat(names.initials().in("SCA14").orElseThrow().stands())
        .extracting(stands -> stands.page().toString())
        .doesNotContain("condition/ataxia-13");
  }

  @ParameterizedTest
  @ValueSource(strings = {"MRI", "XQZ", "sca", "WHAT IS DJS PLEASE TELL ME", "L4"})
  void whatTheSiteKnowsOrNothingOfItIsMadeOfIsNone(String question) {
    assertThat(names.initials().in(question)).isEmpty();
  }

  private void name(String concept, String name) {
    names.accept(new ConceptNamed(PageId.of(concept), 1, List.of(name), List.of()));
  }
}
