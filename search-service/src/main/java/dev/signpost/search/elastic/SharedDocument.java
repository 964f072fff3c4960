package dev.signpost.search.elastic;

import static dev.signpost.search.elastic.Blocking.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Optional;

/**
 * A document that instances agree by: who writes it in the version that was read does so alone. All
 * calls block and fail with {@link dev.signpost.ingest.contract.stream.TransientFailureException}
 * while the cluster is away.
 *
 * @param path of the document
 */
public record SharedDocument(Cluster cluster, String path) {
  private static final int MISSING = 404;
  private static final int CONFLICT = 409;

  /** One of its versions. */
  public record Version(long seqNo, long primaryTerm) {
    private static Version of(JsonNode reply) {
      return new Version(reply.path("_seq_no").asLong(), reply.path("_primary_term").asLong());
    }
  }

  /** What it says, and in which version. */
  public record Found(JsonNode source, Version version) {}

  /** What it says now, if it is there. */
  public Optional<Found> read() {
    Reply reply = await(cluster.send(Call.get(path)));
    if (reply.status() == MISSING) {
      return Optional.empty();
    }
    JsonNode found = reply.orFail().json();
    return Optional.of(new Found(found.path("_source"), Version.of(found)));
  }

  /** Writes the first version; none if it is there already. */
  public Optional<Version> create(byte[] json) {
    return write(json, Map.of("op_type", "create"));
  }

  /** Writes the next version; none if somebody else did since that one. */
  public Optional<Version> replace(Version seen, byte[] json) {
    return write(
        json,
        Map.of(
            "if_seq_no",
            String.valueOf(seen.seqNo()),
            "if_primary_term",
            String.valueOf(seen.primaryTerm())));
  }

  private Optional<Version> write(byte[] json, Map<String, String> onlyIf) {
    Call put = Call.put(path, json);
    for (Map.Entry<String, String> condition : onlyIf.entrySet()) {
      put = put.with(condition.getKey(), condition.getValue());
    }
    Reply reply = await(cluster.send(put));
    return reply.status() == CONFLICT
        ? Optional.empty()
        : Optional.of(Version.of(reply.orFail().json()));
  }

  /** Takes it away, if it is there. */
  public void remove() {
    Reply reply = await(cluster.send(Call.delete(path)));
    if (reply.status() != MISSING) {
      reply.orFail();
    }
  }
}
