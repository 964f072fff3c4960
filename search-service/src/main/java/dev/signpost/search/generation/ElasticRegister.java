package dev.signpost.search.generation;

import static dev.signpost.search.elastic.Blocking.await;

import dev.signpost.ingest.contract.JsonCodec;
import dev.signpost.search.elastic.Call;
import dev.signpost.search.elastic.Cluster;
import dev.signpost.search.elastic.Json;
import dev.signpost.search.elastic.Reply;
import dev.signpost.search.elastic.SharedDocument;
import dev.signpost.search.elastic.SharedDocument.Version;
import dev.signpost.search.index.IndexDefinition;
import dev.signpost.search.index.IndexNames;
import java.util.Optional;

/** The register as one document, replaced only while its sequence number is the one last seen. */
public final class ElasticRegister implements RegisterStore {
  private static final JsonCodec<Register> CODEC = JsonCodec.of(Register.class);

  private final Cluster cluster;
  private final String index;
  private final SharedDocument document;
  private final IndexDefinition definition;

  public ElasticRegister(Cluster cluster, IndexNames names, IndexDefinition definition) {
    this.cluster = cluster;
    this.index = "/" + names.generations();
    this.document = new SharedDocument(cluster, index + "/_doc/register");
    this.definition = definition;
  }

  @Override
  public Optional<Stamped> read() {
    return document
        .read()
        .map(found -> stamped(CODEC.decode(Json.bytes(found.source())), found.version()));
  }

  @Override
  public Stamped create(Register first) {
    Reply made = await(cluster.send(Call.put(index, definition.ofGenerations())));
    if (!"resource_already_exists_exception".equals(made.errorType())) {
      made.orFail();
    }
    return document
        .create(CODEC.encode(first))
        .map(version -> stamped(first, version))
        .orElseGet(() -> read().orElseGet(() -> create(first)));
  }

  @Override
  public Optional<Stamped> replace(Stamped seen, Register next) {
    return next.equals(seen.register())
        ? Optional.of(seen)
        : document
            .replace(new Version(seen.seqNo(), seen.primaryTerm()), CODEC.encode(next))
            .map(version -> stamped(next, version));
  }

  private static Stamped stamped(Register register, Version version) {
    return new Stamped(register, version.seqNo(), version.primaryTerm());
  }
}
