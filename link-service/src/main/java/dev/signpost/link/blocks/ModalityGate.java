package dev.signpost.link.blocks;

import dev.signpost.ingest.contract.PageKind;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * A phrase is the wording of some kinds of image: it does not stand beside pages of other kinds
 * only, nor they beside it. A modality may stand beside any phrase: the next image is often of
 * another kind.
 */
final class ModalityGate implements Gate {
  @Override
  public Optional<Refusal> refusal(Side here, Side there) {
    List<String> ours = here.where().modalities();
    List<String> theirs = there.where().modalities();
    boolean wording =
        there.kind() == PageKind.PHRASE
            || (here.kind() == PageKind.PHRASE && there.kind() != PageKind.MODALITY);
    return wording && !ours.isEmpty() && !theirs.isEmpty() && Collections.disjoint(ours, theirs)
        ? Optional.of(
            new Refusal(
                "modalities",
                "Modalities conflict: %s against %s."
                    .formatted(String.join(", ", ours), String.join(", ", theirs))))
        : Optional.empty();
  }
}
