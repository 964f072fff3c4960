package dev.signpost.link.blocks;

import dev.signpost.link.concepts.Stated;
import dev.signpost.link.contract.Evidence;
import dev.signpost.link.contract.Reason;
import org.jspecify.annotations.Nullable;

/** Says what the wording of a phrase page names, and what it states of that. */
final class Wording {
  private Wording() {}

  static Reason reason(
      String rule, String text, @Nullable Stated stated, @Nullable Evidence evidence) {
    return stated == null
        ? new Reason(rule, text + ".", evidence)
        : new Reason(
            rule, text + stated.text() + ".", evidence, stated.levels(), stated.severity());
  }
}
