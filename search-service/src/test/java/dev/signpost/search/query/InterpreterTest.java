package dev.signpost.search.query;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signpost.ingest.contract.PageId;
import dev.signpost.language.Recogniser;
import dev.signpost.language.lexicon.Lexicon;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InterpreterTest {
  private final Lexicon lexicon =
      Lexicon.builder()
          .put(PageId.of("finding/disc-bulge"), List.of("Disc bulge", "bulging disc"))
          .build();
  private final Interpreter interpreter = new Interpreter(new Recogniser(() -> lexicon), concepts -> List.of());

  @ParameterizedTest
  @CsvSource({
    "What is a disc bulge?, definition",
    "how do you treat a bulging disc, treatment",
    "What causes a disc bulge?, causes",
    "symptoms of disc bulge, symptoms",
    "how is a disc bulge diagnosed, diagnosis",
    "can you tell me what a disc bulge means, definition",
    "is a disc bulge serious, worry"
  })
  void kindOfQuestionIsUnderstood(String text, String kind) {
    assertThat(interpreter.of(text).kinds()).extracting(QuestionKind::name).containsExactly(kind);
  }

  @ParameterizedTest
  @ValueSource(strings = {"disc bulge", "What are the treatments for a disc bulge?"})
  void nameAndWhatIsAskedOfItIsAPlainQuestion(String text) {
    assertThat(interpreter.of(text).plain()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Can a disc bulge cause headaches?",
        "my mother fell down the stairs last winter and has a disc bulge now",
        "tingling fingers"
      })
  void everythingElseIsNot(String text) {
    assertThat(interpreter.of(text).plain()).isFalse();
  }
}
