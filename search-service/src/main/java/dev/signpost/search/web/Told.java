package dev.signpost.search.web;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.signpost.search.elastic.Json;
import dev.signpost.search.resilience.LastGood.Given;
import dev.signpost.web.Tagged;
import io.vertx.core.buffer.Buffer;

/** An answer as it goes over the wire. */
sealed interface Told {
  /** Of now; whoever has it already need not get it again. */
  record Fresh(Tagged tagged) implements Told {}

  /** An older one, which says how old it is. */
  record Stale(Buffer body) implements Told {}

  /** Writes it, an older one with {@code stale: {ageSeconds}}. */
  static Told of(Given<?> given) {
    return switch (given) {
      case Given.Fresh<?>(var answer) -> new Fresh(Tagged.of(Json.bytes(answer)));
      case Given.Stale<?>(var answer, long ageSeconds) -> {
        ObjectNode tree = Json.tree(answer);
        tree.putObject("stale").put("ageSeconds", ageSeconds);
        yield new Stale(Buffer.buffer(Json.bytes(tree)));
      }
    };
  }
}
