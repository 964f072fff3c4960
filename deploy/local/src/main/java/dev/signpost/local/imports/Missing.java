package dev.signpost.local.imports;

import java.util.Optional;

/** When so much is gone that it is rather the source that is broken. */
final class Missing {
  private static final int FEW = 10;

  private Missing() {}

  /** What speaks against withdrawing so many of the pages known. */
  static Optional<String> objection(int missing, int known) {
    return missing > FEW && missing * 2 > known
        ? Optional.of(
            "%d of %d pages are missing: that looks like a broken source, none is withdrawn"
                .formatted(missing, known))
        : Optional.empty();
  }
}
