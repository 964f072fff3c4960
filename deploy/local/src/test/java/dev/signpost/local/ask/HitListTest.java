package dev.signpost.local.ask;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.signpost.local.terminal.ScreenCapture;
import org.junit.jupiter.api.Test;

class HitListTest {
  private static final String ANSWER =
      """
      {"query": {"text": "disc", "understoodAs": ["finding/disc-bulge"], "correctedTo": null, "didYouMean": []},
       "notices": [{"id": "urgent", "text": "Call now."}], "total": 1200,
       "hits": [{"page": "finding/disc-bulge", "title": "Disc bulge", "summary": "S", "score": 7.123,
                 "highlights": [{"field": "title", "text": "Disc bulge", "ranges": [[0, 4]]},
                                {"field": "summary", "text": "A disc bulge is a disc.", "ranges": [[2, 6], [18, 22]]}]}]}
      """;

  @Test
  void aHitIsItsTitleItsPageAndTheBestPassage() throws JsonProcessingException {
    assertThat(new HitList(new ScreenCapture(false).terminal()).lines(json(ANSWER)))
        .containsExactly(
            "! Call now.",
            "1,200 pages, understood as finding/disc-bulge",
            "",
            " 1. Disc bulge",
            "    finding/disc-bulge  7.12",
            "    A disc bulge is a disc.");
  }

  @Test
  void aHitOfAnotherQuestionIsSaidToBeOne() throws JsonProcessingException {
    String answer =
        ANSWER.replace("\"didYouMean\"", "\"fallback\": \"fewer-words\", \"didYouMean\"");

    assertThat(new HitList(new ScreenCapture(false).terminal()).lines(json(answer)))
        .contains(
            "1,200 pages, understood as finding/disc-bulge, nothing for the question itself, these are by fewer words");
  }

  @Test
  void onATerminalTheFoundWordsStandOut() throws JsonProcessingException {
    assertThat(new HitList(new ScreenCapture(true).terminal()).lines(json(ANSWER)))
        .contains(
            " 1. \u001b[1mDisc\u001b[22m bulge",
            "    A \u001b[1mdisc\u001b[22m bulge is a \u001b[1mdisc\u001b[22m.");
  }

  @Test
  void offsetsThatDoNotFitAreIgnored() throws JsonProcessingException {
    JsonNode hit =
        json(
            "{\"highlights\": [{\"field\": \"title\", \"text\": \"Disc\", \"ranges\": [[2, 9]]}]}");

    assertThat(new Highlighting(word -> "*" + word + "*").of(hit, "title")).contains("Disc");
  }

  private static JsonNode json(String text) throws JsonProcessingException {
    return new JsonMapper().readTree(text);
  }
}
