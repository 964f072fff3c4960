package dev.signpost.search.generation;

import static dev.signpost.search.elastic.Blocking.await;

import com.fasterxml.jackson.databind.JsonNode;
import dev.signpost.ingest.contract.JsonCodec;
import dev.signpost.search.elastic.Call;
import dev.signpost.search.elastic.Cluster;
import dev.signpost.search.elastic.Json;
import dev.signpost.search.elastic.Reply;
import dev.signpost.search.index.IndexDefinition;
import dev.signpost.search.index.IndexNames;
import java.util.Optional;

/** The register as one document, replaced only while its sequence number is the one last seen. */
public final class ElasticRegister implements RegisterStore {
  private static final JsonCodec<Register> CODEC = JsonCodec.of(Register.class);
  private static final int MISSING = 404;
  private static final int CONFLICT = 409;

  private final Cluster cluster;
  private final String index;
  private final String document;
  private final IndexDefinition definition;

  public ElasticRegister(Cluster cluster, IndexNames names, IndexDefinition definition) {
    this.cluster = cluster;
    this.index = "/" + names.generations();
    this.document = index + "/_doc/register";
    this.definition = definition;
  }

  @Override
  public Optional<Stamped> read() {
    Reply reply = await(cluster.send(Call.get(document)));
    if (reply.status() == MISSING) {
      return Optional.empty();
    }
    JsonNode found = reply.orFail().json();
    return Optional.of(stamped(CODEC.decode(Json.bytes(found.path("_source"))), found));
  }

  @Override
  public Stamped create(Register first) {
    Reply made = await(cluster.send(Call.put(index, definition.ofGenerations())));
    if (!"resource_already_exists_exception".equals(made.errorType())) {
      made.orFail();
    }
    Reply created =
        await(cluster.send(Call.put(document, CODEC.encode(first)).with("op_type", "create")));
    if (created.status() == CONFLICT) {
      return read().orElseGet(() -> create(first));
    }
    return stamped(first, created.orFail().json());
  }

  @Override
  public Optional<Stamped> replace(Stamped seen, Register next) {
    if (next.equals(seen.register())) {
      return Optional.of(seen);
    }
    Reply reply =
        await(
            cluster.send(
                Call.put(document, CODEC.encode(next))
                    .with("if_seq_no", String.valueOf(seen.seqNo()))
                    .with("if_primary_term", String.valueOf(seen.primaryTerm()))));
    return reply.status() == CONFLICT
        ? Optional.empty()
        : Optional.of(stamped(next, reply.orFail().json()));
  }

  private static Stamped stamped(Register register, JsonNode reply) {
    return new Stamped(
        register, reply.path("_seq_no").asLong(), reply.path("_primary_term").asLong());
  }
}
