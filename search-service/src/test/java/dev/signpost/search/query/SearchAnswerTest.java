package dev.signpost.search.query;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.signpost.ingest.contract.PageId;
import dev.signpost.search.elastic.Json;
import dev.signpost.search.query.SearchAnswer.Echo;
import dev.signpost.search.query.SearchAnswer.Hit;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SearchAnswerTest {
  private static final String ASKED = "hushhush back pain";

  @Test
  void whatIsHeldOfAnAnswerHasNoWordOfTheQuestion() {
    SearchAnswer held = answer(null, List.of()).withoutWords().orElseThrow();

    assertThat(new String(Json.bytes(held), UTF_8)).contains("Back pain").doesNotContain("hush");
    assertThat(held.echoing(ASKED)).isEqualTo(answer(null, List.of()));
  }

  @Test
  void answersThatTellHowWordsWereMendedAreNotHeld() {
    assertThat(answer("hush hush back pain", List.of()).withoutWords()).isEmpty();
    assertThat(answer(null, List.of("hush hush back pain")).withoutWords()).isEmpty();
  }

  private static SearchAnswer answer(@Nullable String corrected, List<String> offered) {
    PageId page = PageId.of("symptom/back-pain");
    return new SearchAnswer(
        new Echo(
            ASKED, List.of(page), List.of(), null, List.of(), List.of(), corrected, offered, null),
        List.of(),
        1,
        "g20261120100102",
        null,
        List.of(new Hit(page, page.kind(), "Back pain", null, 1, List.of(), null)),
        Map.of());
  }
}
