package dev.signpost.search.generation;

import static dev.signpost.search.elastic.Blocking.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.signpost.ingest.contract.stream.TransientFailureException;
import dev.signpost.search.elastic.Call;
import dev.signpost.search.elastic.Cluster;
import dev.signpost.search.elastic.Json;
import dev.signpost.search.elastic.Reply;
import dev.signpost.search.index.GenerationIndices;
import dev.signpost.search.index.IndexDefinition;
import dev.signpost.search.index.IndexKind;
import dev.signpost.search.index.IndexNames;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Makes the indices and aliases of the cluster what the register says. Blocks. */
public final class GenerationAliases {
  private final Cluster cluster;
  private final IndexNames names;
  private final IndexDefinition definition;

  public GenerationAliases(Cluster cluster, IndexNames names, IndexDefinition definition) {
    this.cluster = cluster;
    this.names = names;
    this.definition = definition;
  }

  /** All indices of generations and the aliases of each, as they are. */
  public JsonNode look() {
    return await(cluster.send(Call.get("/" + names.all() + "/_alias"))).orFail().json();
  }

  /** The generation that the alias of pages stands for. */
  public Optional<GenerationIndices> aliased(JsonNode found) {
    List<String> indices = new ArrayList<>();
    found
        .properties()
        .forEach(index -> {
          if (index.getValue().path("aliases").has(names.live(IndexKind.PAGES))) {
            indices.add(index.getKey());
          }
        });
    return indices.size() == 1
        ? Optional.of(names.of(names.generationOf(indices.getFirst())))
        : Optional.empty();
  }

  /** Whether there is any index of the generation. */
  public static boolean hasSome(JsonNode found, GenerationIndices indices) {
    return Arrays.stream(IndexKind.values()).anyMatch(kind -> found.has(indices.index(kind)));
  }

  /** Whether an index of the generation is missing. */
  public static boolean misses(JsonNode found, GenerationIndices indices) {
    return !Arrays.stream(IndexKind.values()).allMatch(kind -> found.has(indices.index(kind)));
  }

  /**
   * Makes what is missing of the generation's indices.
   *
   * @throws RefusedException if the cluster will never take such an index
   */
  public void create(GenerationIndices indices) {
    for (IndexKind kind : IndexKind.values()) {
      Reply reply =
          await(
              cluster.send(
                  Call.put("/" + indices.index(kind), definition.of(kind, indices.feed(kind)))));
      if (reply.status() == 400 && !"resource_already_exists_exception".equals(reply.errorType())) {
        throw new RefusedException(
            "elasticsearch refuses index %s: %s".formatted(indices.index(kind), reply.errorType()));
      }
      if (reply.status() != 400) {
        reply.orFail();
      }
    }
  }

  /**
   * Lets the aliases stand for the live generation, in one action for all kinds, if they do not.
   */
  public void follow(JsonNode found, GenerationIndices live) {
    ArrayNode actions = Json.arrayOf(List.of());
    for (IndexKind kind : IndexKind.values()) {
      String alias = names.live(kind);
      found
          .properties()
          .forEach(index -> {
            if (index.getValue().path("aliases").has(alias)
                && !index.getKey().equals(live.index(kind))) {
              actions.add(action("remove", index.getKey(), alias));
            }
          });
      if (!found.path(live.index(kind)).path("aliases").has(alias)) {
        actions.add(action("add", live.index(kind), alias));
      }
    }
    send(actions);
  }

  /** Gives the generation's indices the aliases they are fed through, if they have lost them. */
  public void mend(JsonNode found, GenerationIndices indices) {
    ArrayNode actions = Json.arrayOf(List.of());
    for (IndexKind kind : IndexKind.values()) {
      if (!found.path(indices.index(kind)).path("aliases").has(indices.feed(kind))) {
        actions.add(action("add", indices.index(kind), indices.feed(kind)));
      }
    }
    send(actions);
  }

  /** Lets all that was stored in the generation be found. */
  public void refresh(GenerationIndices indices) {
    for (IndexKind kind : IndexKind.values()) {
      await(cluster.send(Call.post("/" + indices.index(kind) + "/_refresh", Call.Body.json(""))))
          .orFail();
    }
  }

  /** Deletes what there is of the generation's indices. */
  public void delete(JsonNode found, GenerationIndices indices) {
    for (IndexKind kind : IndexKind.values()) {
      if (found.has(indices.index(kind))) {
        Reply reply = await(cluster.send(Call.delete("/" + indices.index(kind))));
        if (reply.status() != 404) {
          reply.orFail();
        }
      }
    }
  }

  private void send(ArrayNode actions) {
    if (!actions.isEmpty()) {
      Reply reply =
          await(cluster.send(Call.post("/_aliases", Json.bytes(Json.object("actions", actions)))));
      if (reply.status() == 404) {
        throw new TransientFailureException("elasticsearch: an index went away, looking again");
      }
      reply.orFail();
    }
  }

  private static ObjectNode action(String verb, String index, String alias) {
    return Json.object(verb, Json.object().put("index", index).put("alias", alias));
  }
}
