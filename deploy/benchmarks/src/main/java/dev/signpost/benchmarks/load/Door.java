package dev.signpost.benchmarks.load;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.signpost.benchmarks.search.InProcessSearch;
import dev.signpost.search.elastic.Cluster;
import dev.signpost.search.query.Search;
import dev.signpost.search.suggest.DenyList;
import dev.signpost.search.suggest.Suggestions;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** What is asked of the search service. */
enum Door {
  /** Pages for a question. */
  SEARCH("/v1/search?q=") {
    @Override
    Consumer<String> asking(InProcessSearch search, UnaryOperator<Cluster> before) {
      Search asked = search.passing(before);
      return question ->
          asked.answer(InProcessSearch.question(question)).toCompletableFuture().join();
    }

    @Override
    List<String> texts(List<String> questions) {
      return questions;
    }

    // Signpost marks words itself; this lets Elasticsearch do it.
    @Override
    ObjectNode whole(ObjectNode body, String text) {
      ObjectNode fields = JSON.createObjectNode();
      fields.putObject("title").put("number_of_fragments", 0);
      fields.putObject("aliases").put("number_of_fragments", 1);
      fields.putObject("summary").put("number_of_fragments", 1);
      fields.putObject("sections.text").put("number_of_fragments", 2);
      ObjectNode highlight = body.putObject("highlight").put("fragment_size", 180);
      ArrayNode names =
          highlight
              .putObject("highlight_query")
              .putObject("multi_match")
              .put("query", text)
              .put("type", "most_fields")
              .putArray("fields");
      fields.fieldNames().forEachRemaining(names::add);
      highlight.set("fields", fields);
      body.putArray("_source").add("title").add("summary");
      return body;
    }
  },

  /** Pages for what has been typed so far. */
  SUGGEST("/v1/suggest?q=") {
    @Override
    Consumer<String> asking(InProcessSearch search, UnaryOperator<Cluster> before) {
      Suggestions asked = search.suggestions(before);
      return text ->
          asked.beginningWith(text, SUGGESTIONS, DenyList.EMPTY).toCompletableFuture().join();
    }

    @Override
    List<String> texts(List<String> questions) {
      Random random = new Random(1);
      List<String> typed = new ArrayList<>();
      for (String question : questions) {
        int length = SHORTEST + random.nextInt(LONGEST - SHORTEST + 1);
        typed.add(question.substring(0, Math.min(length, question.length())).strip());
      }
      return typed;
    }
  };

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final int SUGGESTIONS = 8;
  private static final int SHORTEST = 2;
  private static final int LONGEST = 12;

  private final String path;

  Door(String path) {
    this.path = path;
  }

  /** Path up to the question. */
  String path() {
    return path;
  }

  /** Asks in this process, by way of what stands before the cluster. */
  abstract Consumer<String> asking(InProcessSearch search, UnaryOperator<Cluster> before);

  /** The body of a request to Elasticsearch, made so that the reply holds the whole answer. */
  ObjectNode whole(ObjectNode body, String text) {
    return body;
  }

  /** What people send on their way to these questions. */
  abstract List<String> texts(List<String> questions);
}
