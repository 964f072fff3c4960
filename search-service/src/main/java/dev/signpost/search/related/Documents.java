package dev.signpost.search.related;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.signpost.ingest.contract.PageId;
import dev.signpost.ingest.contract.stream.TransientFailureException;
import dev.signpost.search.elastic.Call;
import dev.signpost.search.elastic.Cluster;
import dev.signpost.search.elastic.Json;
import dev.signpost.search.elastic.Reply;
import dev.signpost.search.index.GenerationIndices;
import dev.signpost.search.index.IndexKind;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** Gets documents by id, as search sees them: what is not refreshed yet is not there yet. */
record Documents(Cluster cluster, GenerationIndices indices) {
  private static final List<String> CARD = List.of("title", "summary", "withdrawn", "revision");

  /** The page whole. */
  CompletionStage<ServedPage> page(PageId page) {
    return get(List.of(entry(IndexKind.PAGES, page)))
        .thenApply(docs -> ServedPage.read(docs.path(0)));
  }

  /** What is needed to show each page in a list, in the given order. */
  CompletionStage<JsonNode> cards(Collection<PageId> pages) {
    if (pages.isEmpty()) {
      return CompletableFuture.completedStage(Json.array(List.of()));
    }
    return get(pages.stream().map(this::card).toList());
  }

  /** The page's card and its links. */
  CompletionStage<JsonNode> cardAndLinks(PageId page) {
    return get(List.of(card(page), entry(IndexKind.LINKS, page)));
  }

  private ObjectNode card(PageId page) {
    ObjectNode entry = entry(IndexKind.PAGES, page);
    entry.set("_source", Json.array(CARD));
    return entry;
  }

  private ObjectNode entry(IndexKind kind, PageId page) {
    return Json.object().put("_index", indices.index(kind)).put("_id", page.toString());
  }

  private CompletionStage<JsonNode> get(List<ObjectNode> entries) {
    byte[] body = Json.bytes(Json.object("docs", Json.arrayOf(entries)));
    return cluster
        .send(
            Call.post("/_mget", body)
                .with("realtime", "false")
                .with("filter_path", "docs._id,docs._source,docs.error.type"))
        .thenApply(Reply::orFail)
        .thenApply(reply -> readable(reply.json().path("docs")));
  }

  private static JsonNode readable(JsonNode entries) {
    for (JsonNode entry : entries) {
      if (entry.has("error")) {
        throw new TransientFailureException(
            "elasticsearch: " + entry.path("error").path("type").asText());
      }
    }
    return entries;
  }
}
