package dev.signpost.search.web;

import dev.signpost.search.resilience.Given;
import dev.signpost.web.Tagged;
import io.vertx.core.buffer.Buffer;

/** An answer as it goes over the wire. */
sealed interface Told {
  /** Of now; whoever has it already need not get it again. */
  record Fresh(Tagged tagged) implements Told {}

  /** An older one, which says how old it is. */
  record Stale(Buffer body) implements Told {}

  /**
   * Writes it with the value that is the asker's own, an older one with {@code stale:
   * {ageSeconds}}.
   */
  static Told of(Given<Encoded> given, byte[] value) {
    return switch (given) {
      case Given.Fresh<Encoded>(var answer) -> new Fresh(answer.with(value));
      case Given.Stale<Encoded>(var answer, long age) -> new Stale(answer.stale(value, age));
    };
  }
}
