package dev.signpost.search.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signpost.ingest.contract.PageId;
import dev.signpost.link.contract.ConceptChange.ConceptNamed;
import dev.signpost.search.lexicon.Paraphrases.Paraphrase;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ParaphrasesTest {
  private final SiteNames names = new SiteNames();

  ParaphrasesTest() {
    name("condition/kidney-stones", "Kidney stones");
    name("condition/kidney-failure", "Kidney failure");
    name("condition/shingles", "Shingles");
    name("finding/bruise", "Bruise");
    name("condition/tumor-of-the-lung", "Lung tumor");
    name("term/cervical-cancer", "Cervical cancer");
    name("term/buttocks", "Buttocks");
    name("condition/aids", "Acquired immune deficiency syndrome");
  }

  @ParameterizedTest
  @CsvSource({
    "renal calculus, condition/kidney-stones",
    "renal calculi, condition/kidney-stones",
    "Is a nephrolith dangerous?, condition/kidney-stones",
    "renal failure, condition/kidney-failure",
    "what helps against herpes zoster, condition/shingles",
    "contusions, finding/bruise",
    "pulmonary neoplasm, condition/tumor-of-the-lung"
  })
  void wordsOfTheSameMeaningNameAConcept(String question, String page) {
    assertThat(in(question)).containsExactly(page);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "kidney stones",
        "hepatic failure",
        "renal",
        "no such words",
        "",
        "neck cancer",
        "can it come back",
        "hearing aids"
      })
  void whatIsNamedOrMeansNothingOnTheSiteIsNone(String question) {
    assertThat(in(question)).isEmpty();
  }

  @Test
  void placeIsThatOfTheWordsInTheQuestion() {
    String question = "Can herpes zoster come back?";
    Paraphrase found = names.paraphrases().in(question, List.of()).getFirst();
    assertThat(question.substring(found.start(), found.end())).isEqualTo("herpes zoster");
  }

  @Test
  void longQuestionsAreBounded() {
    String question = "renal hepatic cardiac pulmonary cutaneous gastric cerebral ".repeat(40);
    assertThat(names.paraphrases().in(question, List.of())).isEmpty();
  }

  private List<String> in(String question) {
    return names.paraphrases().in(question, names.recogniser().recogniseQuery(question)).stream()
        .flatMap(found -> found.concepts().stream())
        .map(PageId::toString)
        .distinct()
        .toList();
  }

  private void name(String concept, String name) {
    names.accept(new ConceptNamed(PageId.of(concept), 1, List.of(name), List.of()));
  }
}
