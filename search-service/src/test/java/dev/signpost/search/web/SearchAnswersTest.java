package dev.signpost.search.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.signpost.ingest.contract.PageId;
import dev.signpost.search.elastic.Json;
import dev.signpost.search.query.SearchAnswer;
import dev.signpost.search.query.SearchAnswer.Echo;
import dev.signpost.search.query.SearchAnswer.Hit;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SearchAnswersTest {
  private static final String ASKED = "hushhush back pain";
  private static final Urgent NOT_URGENT = new Urgent(List.of());

  @Test
  void whatIsHeldOfAnAnswerHasNoWordOfTheQuestion() {
    Encoded held = SearchAnswers.encoded(answer(null, List.of()), NOT_URGENT);

    assertThat(held.mayBeHeld()).isTrue();
    assertThat(new String(held.before(), UTF_8) + held.tagged().body().toString(UTF_8))
        .contains("Back pain")
        .doesNotContain("hush");
    assertThat(held.with(Json.bytes(ASKED)).body().toString(UTF_8))
        .isEqualTo(new String(Json.bytes(answer(null, List.of())), UTF_8));
  }

  @Test
  void answersThatTellHowWordsWereMendedAreNotHeld() {
    assertThat(heldOf(answer("hush hush back pain", List.of()))).isFalse();
    assertThat(heldOf(answer(null, List.of("hush hush back pain")))).isFalse();
  }

  private static boolean heldOf(SearchAnswer answer) {
    return SearchAnswers.encoded(answer, NOT_URGENT).mayBeHeld();
  }

  private static SearchAnswer answer(@Nullable String corrected, List<String> offered) {
    PageId page = PageId.of("symptom/back-pain");
    return new SearchAnswer(
        new Echo(
            ASKED,
            List.of(page),
            List.of(),
            null,
            List.of(),
            List.of(),
            corrected,
            offered,
            null,
            null),
        List.of(),
        1,
        "g20261120100102",
        null,
        List.of(new Hit(page, page.kind(), "Back pain", null, 1, List.of(), null)),
        Map.of());
  }
}
