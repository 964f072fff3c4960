package dev.signpost.search.query;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.signpost.search.elastic.Json;
import dev.signpost.search.index.Generation;
import dev.signpost.search.lexicon.SiteNames;
import dev.signpost.search.spelling.Correction;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SearchReplyTest {
  private static final Generation GENERATION = new Generation("g20261120100000");
  private static final String REPLY =
      """
      {"hits": {"total": {"value": 12}, "hits": [
         {"sort": [7.5, "finding/disc-bulge"], "_source": {"title": "Disc bulge", "summary": "A summary."},
          "matched_queries": {"words-in-names": 5.5, "whole-name": 2.0}}]},
       "aggregations": {"kind": {"buckets": [{"key": "finding", "doc_count": 4}]},
                        "region": {"doc_count": 9, "values": {"buckets": [{"key": "lumbar", "doc_count": 3}]}}}}
      """;

  private final SearchReply reply =
      new SearchReply(new SiteNames().otherNames(), Map.of("whole-name", "the name stands there"));

  @Test
  void answerHasTheShapeClientsRelyOn() throws JsonProcessingException {
    SearchAnswer answer = answer(Questions.of("disc summary"));

    assertThat(new String(Json.bytes(answer), StandardCharsets.UTF_8))
        .isEqualTo(
            """
            {"query":{"text":"disc summary","understoodAs":[],"levels":[],"side":null,"regions":[],"asks":[],\
            "correctedTo":null,"didYouMean":[],"fallback":null},\
            "notices":[],"total":12,"generation":"g20261120100000","cursor":null,\
            "hits":[{"page":"finding/disc-bulge","kind":"finding","title":"Disc bulge","summary":"A summary.",\
            "score":7.5,"highlights":[\
            {"field":"title","text":"Disc bulge","ranges":[[0,4]],"html":"<mark>Disc</mark> bulge"},\
            {"field":"summary","text":"A summary.","ranges":[[2,9]],"html":"A <mark>summary</mark>."}]}],\
            "facets":{"kind":[{"value":"finding","count":4}],"region":[{"value":"lumbar","count":3}],"modality":[]}}\
            """);
  }

  @Test
  void explanationNamesFactorsWithTheirSentencesBestFirst() throws JsonProcessingException {
    assertThat(answer(Questions.explained("disc")).hits().getFirst().explanation())
        .containsExactly(
            new SearchAnswer.Reason("words-in-names", 5.5, ""),
            new SearchAnswer.Reason("whole-name", 2.0, "the name stands there"));
  }

  @Test
  void fullAnswerHasACursorForItsOwnQuestionOnly() throws JsonProcessingException {
    Question question =
        new Question(
            new QueryText("disc"),
            Understanding.NONE,
            Filters.none(),
            new Question.Paging(1, java.util.Optional.empty()),
            false);

    Cursor cursor = Cursor.decode(String.valueOf(answer(question).cursor()));

    assertThat(cursor.score()).isEqualTo(7.5f);
    assertThat(cursor.digest()).isEqualTo(QuestionDigest.of(question, GENERATION));
    assertThat(cursor.digest()).isNotEqualTo(QuestionDigest.of(Questions.of("disk"), GENERATION));
    assertThat(cursor.digest())
        .isNotEqualTo(QuestionDigest.of(question, new Generation("g20261120100001")));
  }

  private SearchAnswer answer(Question question) throws JsonProcessingException {
    return reply.answer(
        question,
        Correction.none(question.text().text()),
        null,
        GENERATION,
        JsonMapper.builder().build().readTree(REPLY));
  }
}
