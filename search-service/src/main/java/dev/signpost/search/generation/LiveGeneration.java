package dev.signpost.search.generation;

import static dev.signpost.search.elastic.Blocking.await;

import com.fasterxml.jackson.databind.JsonNode;
import dev.signpost.ingest.contract.stream.TransientFailureException;
import dev.signpost.search.elastic.Call;
import dev.signpost.search.elastic.Cluster;
import dev.signpost.search.elastic.Reply;
import dev.signpost.search.index.Generation;
import dev.signpost.search.index.GenerationIndices;
import dev.signpost.search.index.IndexDefinition;
import dev.signpost.search.index.IndexKind;
import dev.signpost.search.index.IndexNames;
import java.time.Clock;
import java.util.Iterator;
import java.util.Optional;

/** Finds the live generation and, on a cluster that has none, makes the first. */
public final class LiveGeneration {
  private static final String FIRST = "/_doc/first";

  private final Cluster cluster;
  private final IndexNames names;
  private final IndexDefinition definition;
  private final Clock clock;

  public LiveGeneration(
      Cluster cluster, IndexNames names, IndexDefinition definition, Clock clock) {
    this.cluster = cluster;
    this.names = names;
    this.definition = definition;
    this.clock = clock;
  }

  /**
   * The live generation; waits for the cluster's replies.
   *
   * @throws TransientFailureException if the cluster is away or refuses; what was done stays done
   */
  public GenerationIndices findOrCreate() {
    return names.of(find().orElseGet(this::create));
  }

  private Optional<Generation> find() {
    Reply reply = await(cluster.send(Call.get("/_alias/" + names.live(IndexKind.PAGES))));
    if (reply.status() == 404) {
      return Optional.empty();
    }
    Iterator<String> indices = reply.orFail().json().fieldNames();
    Generation live = names.generationOf(indices.next());
    if (indices.hasNext()) {
      throw new TransientFailureException(
          "elasticsearch: alias %s stands for more than one index"
              .formatted(names.live(IndexKind.PAGES)));
    }
    return Optional.of(live);
  }

  private Generation create() {
    createIndex(names.generations(), definition.ofGenerations());
    Generation first = agreeOnFirst();
    GenerationIndices indices = names.of(first);
    for (IndexKind kind : IndexKind.values()) {
      createIndex(indices.index(kind), definition.of(kind, indices.feed(kind)));
    }
    makeLive(indices);
    return first;
  }

  /** Whoever creates the document first names the generation; everybody reads the name from it. */
  private Generation agreeOnFirst() {
    String mine = "{\"generation\":\"%s\"}".formatted(Generation.begunAt(clock.instant()));
    String document = "/" + names.generations() + FIRST;
    Reply created =
        await(
            cluster.send(
                Call.put(document, Call.Body.json(mine).bytes()).with("op_type", "create")));
    if (created.status() != 409) {
      created.orFail();
    }
    JsonNode stored = await(cluster.send(Call.get(document))).orFail().json();
    return new Generation(stored.path("_source").path("generation").asText());
  }

  private void createIndex(String index, byte[] body) {
    Reply reply = await(cluster.send(Call.put("/" + index, body)));
    if (!"resource_already_exists_exception".equals(reply.errorType())) {
      reply.orFail();
    }
  }

  private void makeLive(GenerationIndices indices) {
    String actions =
        """
        {"actions": [
          {"add": {"index": "%s", "alias": "%s"}},
          {"add": {"index": "%s", "alias": "%s"}}]}
        """
            .formatted(
                indices.index(IndexKind.PAGES),
                names.live(IndexKind.PAGES),
                indices.index(IndexKind.LINKS),
                names.live(IndexKind.LINKS));
    await(cluster.send(Call.post("/_aliases", Call.Body.json(actions)))).orFail();
  }
}
