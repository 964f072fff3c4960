package dev.signpost.search.generation;

import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Keeps the register where all instances see it. Verbs block and fail with {@link
 * dev.signpost.ingest.contract.stream.TransientFailureException} while the cluster is away.
 */
public interface RegisterStore {
  /** What it says now, if it was ever written. */
  Optional<Stamped> read();

  /** Writes the very first one; whoever is late finds another's. */
  Stamped create(Register first);

  /** Puts the new one in place of that one, unless somebody else has replaced it meanwhile. */
  Optional<Stamped> replace(Stamped seen, Register next);

  /** Carries an order out on the register as it is, however often others come between. */
  default Stamped apply(UnaryOperator<Register> order) {
    while (true) {
      Stamped seen = read().orElseThrow(() -> new RefusedException("there is no generation yet"));
      Register next = order.apply(seen.register());
      Optional<Stamped> done = replace(seen, next);
      if (done.isPresent()) {
        return done.get();
      }
    }
  }

  /** A register as it stood at one time, which its stamp tells. */
  record Stamped(Register register, long seqNo, long primaryTerm) {}
}
