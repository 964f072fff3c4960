package dev.signpost.search.curation;

import static dev.signpost.search.elastic.Blocking.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.signpost.ingest.contract.JsonCodec;
import dev.signpost.search.elastic.Call;
import dev.signpost.search.elastic.Cluster;
import dev.signpost.search.elastic.Json;
import dev.signpost.search.elastic.Reply;
import dev.signpost.search.elastic.SharedDocument;
import dev.signpost.search.elastic.SharedDocument.Found;
import dev.signpost.search.index.IndexDefinition;
import dev.signpost.search.index.IndexNames;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;

/**
 * Keeps curations, each as a document of an index that belongs to no generation. Fails with {@link
 * dev.signpost.ingest.contract.stream.TransientFailureException} while the cluster is away.
 */
public final class CurationStore {
  /** How many are read at once, and how many may hold or be to come. */
  public static final int MOST = 1_000;

  private static final JsonCodec<Curation> CODEC = JsonCodec.of(Curation.class);
  private static final int MISSING = 404;

  private final Cluster cluster;
  private final String index;
  private final IndexDefinition definition;

  public CurationStore(Cluster cluster, IndexNames names, IndexDefinition definition) {
    this.cluster = cluster;
    this.index = "/" + names.curations();
    this.definition = definition;
  }

  /** Those that hold or are to come. */
  public CompletionStage<List<Curation>> notEnded() {
    ObjectNode ending = Json.object("range", Json.object("end", Json.object().put("gt", "now")));
    return search(Json.object("query", ending));
  }

  /** Those that begin last, ended ones among them. */
  public CompletionStage<List<Curation>> newest() {
    return search(Json.object("query", Json.object("match_all", Json.object())));
  }

  private CompletionStage<List<Curation>> search(ObjectNode body) {
    ObjectNode latestFirst = Json.object("start", Json.object().put("order", "desc"));
    body.set("sort", Json.arrayOf(List.of(latestFirst)));
    return cluster
        .send(
            Call.post(index + "/_search", Json.bytes(body.put("size", MOST)))
                .with("filter_path", "hits.hits._source"))
        .thenApply(CurationStore::read);
  }

  private static List<Curation> read(Reply reply) {
    return reply.status() == MISSING
        ? List.of()
        : reply
            .orFail()
            .json()
            .path("hits")
            .path("hits")
            .valueStream()
            .map(hit -> decode(hit.path("_source")))
            .toList();
  }

  private static Curation decode(JsonNode source) {
    return CODEC.decode(Json.bytes(source));
  }

  /** Keeps a new one; blocks. */
  public void add(Curation curation) {
    Reply made = await(cluster.send(Call.put(index, definition.ofCurations())));
    if (!"resource_already_exists_exception".equals(made.errorType())) {
      made.orFail();
    }
    var _ = document(curation.id()).create(CODEC.encode(curation));
    refresh();
  }

  /** Ends one now, if there is one of that name that has not ended; blocks. */
  public Optional<Curation> end(String id, Instant now) {
    SharedDocument document = document(id);
    while (true) {
      Optional<Found> found = document.read();
      Optional<Curation> ended =
          found
              .map(seen -> decode(seen.source()))
              .filter(curation -> !curation.stateAt(now).equals("ended"))
              .map(curation -> curation.endedAt(now));
      if (ended.isEmpty()) {
        return ended;
      }
      byte[] json = CODEC.encode(ended.get());
      if (document.replace(found.orElseThrow().version(), json).isPresent()) {
        refresh();
        return ended;
      }
    }
  }

  /** Lists of them are searches. */
  private void refresh() {
    await(cluster.send(Call.post(index + "/_refresh", Call.Body.json("")))).orFail();
  }

  private SharedDocument document(String id) {
    return new SharedDocument(cluster, index + "/_doc/" + id);
  }
}
