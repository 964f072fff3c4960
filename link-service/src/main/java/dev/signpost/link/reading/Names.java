package dev.signpost.link.reading;

import dev.signpost.link.contract.ConceptChange;
import dev.signpost.link.contract.ConceptChange.ConceptNamed;
import dev.signpost.link.contract.ConceptChange.ConceptRetired;
import dev.signpost.link.pages.PageCard;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Says what a new revision of a page means for the lexicon. */
final class Names {
  private Names() {}

  /** The change, if names or regions did change. */
  static Optional<ConceptChange> change(@Nullable PageCard before, PageCard after) {
    if (after.names().isEmpty()) {
      return before != null && !before.names().isEmpty()
          ? Optional.of(new ConceptRetired(after.id(), after.revision()))
          : Optional.empty();
    }
    boolean same =
        before != null
            && before.names().equals(after.names())
            && before.regions().equals(after.regions());
    return same
        ? Optional.empty()
        : Optional.of(
            new ConceptNamed(after.id(), after.revision(), after.names(), after.regions()));
  }
}
