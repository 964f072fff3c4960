package dev.signpost.search.admin;

import static dev.signpost.search.elastic.Blocking.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.signpost.search.elastic.Call;
import dev.signpost.search.elastic.Cluster;
import dev.signpost.search.elastic.Json;
import dev.signpost.search.elastic.Reply;
import dev.signpost.search.index.IndexDefinition;
import dev.signpost.search.index.IndexNames;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.spi.LoggingEventBuilder;

/** Who ordered what, when, and what came of it: in the log and in an index of its own. */
public final class Audit {
  private static final Logger LOG = LoggerFactory.getLogger(Audit.class);

  private final Cluster cluster;
  private final IndexNames names;
  private final IndexDefinition definition;
  private final Clock clock;

  public Audit(Cluster cluster, IndexNames names, IndexDefinition definition, Clock clock) {
    this.cluster = cluster;
    this.names = names;
    this.definition = definition;
    this.clock = clock;
  }

  /**
   * Writes an order down; blocks.
   *
   * @param more what belongs to it, by fixed names: {@code generation}, {@code reason}, {@code
   *     result}; never content
   * @throws dev.signpost.ingest.contract.stream.TransientFailureException if it cannot be kept
   */
  public void note(String who, String order, Map<String, String> more) {
    String at = clock.instant().toString();
    LoggingEventBuilder line = LOG.atInfo().addKeyValue("who", who).addKeyValue("order", order);
    for (Map.Entry<String, String> each : more.entrySet()) {
      line = line.addKeyValue(each.getKey(), each.getValue());
    }
    line.log("operator's order");
    ObjectNode document = Json.object().put("at", at).put("who", who).put("order", order);
    more.forEach((name, value) -> document.put(name, value));
    Reply made = await(cluster.send(Call.put("/" + names.audit(), definition.ofAudit())));
    if (!"resource_already_exists_exception".equals(made.errorType())) {
      made.orFail();
    }
    await(
            cluster.send(
                Call.post("/" + names.audit() + "/_doc", Json.bytes(document))
                    .with("refresh", "true")))
        .orFail();
  }

  /** The newest orders, newest first. */
  public ArrayNode newest(int atMost) {
    byte[] body =
        Json.bytes(
            Json.object("sort", Json.arrayOf(List.of(Json.object().put("at", "desc"))))
                .put("size", atMost));
    Reply reply = await(cluster.send(Call.post("/" + names.audit() + "/_search", body)));
    ArrayNode orders = Json.arrayOf(List.of());
    if (reply.status() != 404) {
      for (JsonNode hit : reply.orFail().json().path("hits").path("hits")) {
        orders.add(hit.path("_source"));
      }
    }
    return orders;
  }
}
