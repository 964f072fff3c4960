package dev.signpost.search.query;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signpost.ingest.contract.PageId;
import dev.signpost.search.query.Understanding.Form;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FactorsTest {
  private static final RankingWeights WEIGHTS = RankingWeights.read();

  @Test
  void onlyShortQuestionsAreLookedForWordForWord() {
    assertThat(new SameWording(WEIGHTS).clause(Questions.of("11-beta-hydroxylase deficiency")))
        .hasToString(
            "{\"constant_score\":{\"filter\":{\"multi_match\":{\"query\":\"11-beta-hydroxylase deficiency\","
                + "\"type\":\"phrase\",\"fields\":[\"title\",\"aliases\",\"sections.heading\",\"summary\",\"sections.text\",\"more\"]}},"
                + "\"boost\":12.0}}");
    assertThat(new SameWording(WEIGHTS).clause(Questions.of("a b c d e f g h i")))
        .hasToString("{\"match_none\":{}}");
  }

  @Test
  void sectionsAnswerOnlyPlainQuestions() {
    Question question = Questions.of("symptoms of a disc bulge");
    List<QuestionKind> kinds = QuestionKind.askedIn("symptoms of a disc bulge");

    assertThat(
            new AnswersTheKind(WEIGHTS)
                .clause(question.as(Understanding.of(List.of(), kinds, Form.PLAIN)))
                .toString())
        .contains("{\"terms\":{\"sections.role\":[\"symptoms\",\"signs\"]}}");
    assertThat(
            new AnswersTheKind(WEIGHTS)
                .clause(question.as(Understanding.of(List.of(), kinds, Form.OTHER))))
        .hasToString("{\"match_none\":{}}");
  }

  @Test
  void pagesInBothOrdersComeFirst() {
    PageId words = PageId.of("term/words");
    PageId both = PageId.of("term/both");
    PageId meaning = PageId.of("term/meaning");

    assertThat(Fusion.of(List.of(words, both), List.of(both, meaning), 10).worth().keySet())
        .containsExactly(both, words, meaning);
  }

  @Test
  void onlyTheBestOfBothOrdersAreLifted() {
    List<PageId> words = pages("word", 100);
    List<PageId> meaning = pages("meaning", 100);

    List<PageId> lifted = List.copyOf(Fusion.of(words, meaning, 5).worth().keySet());

    assertThat(lifted).hasSize(50);
    assertThat(lifted).containsAll(words.subList(0, 25)).containsAll(meaning.subList(0, 25));
  }

  private static List<PageId> pages(String name, int number) {
    return IntStream.range(0, number).mapToObj(i -> PageId.of("term/" + name + i)).toList();
  }

  @Test
  void orderByWordsStaysWhereThereIsNoOther() {
    assertThat(Fusion.of(List.of(PageId.of("term/words")), List.of(), 10).isEmpty()).isTrue();
  }
}
