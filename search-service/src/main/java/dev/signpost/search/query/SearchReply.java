package dev.signpost.search.query;

import com.fasterxml.jackson.databind.JsonNode;
import dev.signpost.ingest.contract.PageId;
import dev.signpost.search.highlight.Highlight;
import dev.signpost.search.highlight.Highlighter;
import dev.signpost.search.index.Generation;
import dev.signpost.search.lexicon.OtherNames;
import dev.signpost.search.query.SearchAnswer.Count;
import dev.signpost.search.query.SearchAnswer.Echo;
import dev.signpost.search.query.SearchAnswer.Hit;
import dev.signpost.search.query.SearchAnswer.Reason;
import dev.signpost.search.spelling.Correction;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Turns the index's reply into the answer.
 *
 * @param names that are marked beside the question's own words
 * @param sentences of the factors, by name
 */
record SearchReply(Highlighter highlighter, OtherNames names, Map<String, String> sentences) {
  SearchReply(OtherNames names, Map<String, String> sentences) {
    this(new Highlighter(), names, sentences);
  }

  /**
   * The answer.
   *
   * @param question that was put to the index
   * @param correction what was typed, and what became of it
   * @param fallback what was looked for instead; null where the question itself found something
   */
  SearchAnswer answer(
      Question question,
      Correction correction,
      @Nullable Fallback fallback,
      Generation generation,
      JsonNode reply) {
    List<JsonNode> found = reply.path("hits").path("hits").valueStream().toList();
    List<List<Highlight>> highlights =
        highlighter.of(
            question.text().bounded(),
            names.of(question.understood().named()),
            found.stream().map(hit -> hit.path("_source")).toList());
    List<Hit> hits = new ArrayList<>();
    for (int i = 0; i < found.size(); i++) {
      hits.add(hit(question, found.get(i), highlights.get(i)));
    }
    return new SearchAnswer(
        Echo.of(question.understood(), correction, fallback),
        List.of(),
        reply.path("hits").path("total").path("value").asLong(),
        generation.id(),
        cursor(question.saying(correction.typed()), generation, hits),
        hits,
        facets(reply.path("aggregations")));
  }

  private Hit hit(Question question, JsonNode hit, List<Highlight> highlights) {
    PageId page = PageId.of(hit.path("sort").path(1).asText());
    JsonNode source = hit.path("_source");
    return new Hit(
        page,
        page.kind(),
        source.path("title").asText(),
        source.path("summary").asText(null),
        hit.path("sort").path(0).floatValue(),
        highlights,
        question.explain() ? reasons(hit.path("matched_queries")) : null);
  }

  private List<Reason> reasons(JsonNode scores) {
    List<Reason> reasons = new ArrayList<>();
    scores
        .properties()
        .forEach(score ->
            reasons.add(
                new Reason(
                    score.getKey(),
                    score.getValue().asDouble(),
                    sentences.getOrDefault(score.getKey(), ""))));
    reasons.sort(Comparator.comparingDouble(Reason::score).reversed());
    return reasons;
  }

  private static @Nullable String cursor(Question question, Generation generation, List<Hit> hits) {
    if (hits.size() < question.paging().size()) {
      return null;
    }
    Hit last = hits.getLast();
    long digest = QuestionDigest.of(question, generation);
    return new Cursor(digest, (float) last.score(), last.page()).encode();
  }

  private static Map<String, List<Count>> facets(JsonNode aggregations) {
    Map<String, List<Count>> facets = new LinkedHashMap<>();
    for (Facet facet : Facet.values()) {
      List<Count> counts = new ArrayList<>();
      JsonNode counted = aggregations.path(facet.wireName());
      JsonNode values =
          counted.has(SearchRequest.VALUES) ? counted.path(SearchRequest.VALUES) : counted;
      for (JsonNode bucket : values.path("buckets")) {
        counts.add(new Count(bucket.path("key").asText(), bucket.path("doc_count").asLong()));
      }
      facets.put(facet.wireName(), counts);
    }
    return facets;
  }
}
