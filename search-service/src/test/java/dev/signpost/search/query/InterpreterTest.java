package dev.signpost.search.query;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signpost.ingest.contract.PageId;
import dev.signpost.link.contract.ConceptChange.ConceptNamed;
import dev.signpost.search.lexicon.SiteNames;
import dev.signpost.search.spelling.Doubt;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InterpreterTest {
  private final SiteNames names = new SiteNames();
  private final Interpreter interpreter = new Interpreter(names);

  InterpreterTest() {
    name("finding/disc-bulge", "Disc bulge", "bulging disc");
    name("condition/sca14", "Spinocerebellar ataxia type 14");
    name("condition/shingles", "Shingles");
    names.settle();
  }

  private void name(String concept, String... known) {
    names.accept(new ConceptNamed(PageId.of(concept), 1, List.of(known), List.of()));
  }

  private Understanding understand(String text) {
    return interpreter.of(interpreter.read(text));
  }

  @ParameterizedTest
  @CsvSource({
    "What is a disc bulge?, definition",
    "how do you treat a bulging disc, treatment",
    "What causes a disc bulge?, causes",
    "symptoms of disc bulge, symptoms",
    "what does disc bulge mean, meaning",
    "how is a disc bulge diagnosed, diagnosis",
    "can you tell me what a disc bulge means, definition",
    "is a disc bulge serious, worry"
  })
  void kindOfQuestionIsUnderstood(String text, String kind) {
    assertThat(understand(text).kinds()).extracting(QuestionKind::name).containsExactly(kind);
  }

  @ParameterizedTest
  @ValueSource(strings = {"disc bulge", "What are the treatments for a disc bulge?"})
  void nameAndWhatIsAskedOfItIsAPlainQuestion(String text) {
    assertThat(understand(text).plain()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Can a disc bulge cause headaches?",
        "my mother fell down the stairs last winter and has a disc bulge now",
        "tingling fingers"
      })
  void everythingElseIsNot(String text) {
    assertThat(understand(text).plain()).isFalse();
  }

  @Test
  void abbreviationNobodyListedIsReadAsAName() {
    Understanding understood = understand("What is SCA14?");

    assertThat(understood.abbreviates())
        .extracting(stands -> stands.page().toString())
        .containsExactly("condition/sca14");
    assertThat(understood.plain()).isTrue();
  }

  @Test
  void wordsOfTheSameMeaningAreReadAsAName() {
    Understanding understood = understand("What is herpes zoster?");

    assertThat(understood.paraphrases())
        .extracting(name -> name.concepts().toString())
        .containsExactly("[condition/shingles]");
    assertThat(understood.concepts()).isEmpty();
    assertThat(understood.plain()).isTrue();
  }

  @Test
  void wordsThatMeanSomethingAreNoSlips() {
    Doubt zoster = new Doubt(7, 13, "zoster", List.of("roster"), true, List.of());
    Doubt typo = new Doubt(14, 18, "tets", List.of("tests"), true, List.of());

    assertThat(interpreter.read("herpes zoster tets").slips(List.of(zoster, typo)))
        .containsExactly(typo);
  }

  @Test
  void sentenceOfAReportIsTakenForOne() {
    assertThat(understand("There is a mild bulge without compression of roots.").asks())
        .containsExactly("wording");
  }
}
