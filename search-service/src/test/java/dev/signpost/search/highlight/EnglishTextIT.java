package dev.signpost.search.highlight;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.signpost.backends.Backends;
import dev.signpost.search.elastic.Blocking;
import dev.signpost.search.elastic.Call;
import dev.signpost.search.elastic.Json;
import dev.signpost.search.elastic.RestCluster;
import dev.signpost.search.highlight.EnglishText.Word;
import dev.signpost.search.index.IndexDefinition;
import dev.signpost.search.index.IndexKind;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Words here are those of the index. */
class EnglishTextIT {
  private static final String TEXT =
      """
      The patient's L4-L5 disc bulges; bulging discs at L5/S1 were seen (3.5 mm). Oedema, œdema and EDEMA of the
      knees' menisci: running, ran, dying, politics, Welsh hypotheses, analyses, diagnoses, vertebrae, ischaemia.
      Café-au-lait spots, don't, won’t, U.S.A., e.g. C6–C7, x-rays, T2-weighted, 50%, under_score, 椎間板, ﬁbula, naïve 🙂.
      What is it that they have, and why should I be worried about willing or being?
      """;

  @Test
  void wordsAndTheirPlacesAreThoseOfTheIndex() {
    String index = "/it-english-" + UUID.randomUUID();
    EnglishText english = new EnglishText();
    try (RestCluster cluster =
        new RestCluster(List.of(Backends.shared().elasticsearch().uri().toString()), 2)) {
      byte[] definition = new IndexDefinition(1, 0).of(IndexKind.PAGES, index.substring(1) + "-a");
      Blocking.await(cluster.send(Call.put(index, definition))).orFail();

      assertThat(english.words(TEXT)).isEqualTo(analyzed(cluster, index, "english_text"));
      assertThat(english.terms(TEXT))
          .containsExactlyInAnyOrderElementsOf(
              analyzed(cluster, index, "english_query").stream()
                  .map(Word::term)
                  .distinct()
                  .toList());
      Blocking.await(cluster.send(Call.delete(index))).orFail();
    }
  }

  private static List<Word> analyzed(RestCluster cluster, String index, String analyzer) {
    ObjectNode asked = Json.object().put("analyzer", analyzer).put("text", TEXT);
    JsonNode told =
        Blocking.await(cluster.send(Call.post(index + "/_analyze", Json.bytes(asked))))
            .orFail()
            .json();
    return told.path("tokens")
        .valueStream()
        .map(token ->
            new Word(
                token.path("token").asText(),
                token.path("start_offset").asInt(),
                token.path("end_offset").asInt()))
        .toList();
  }
}
