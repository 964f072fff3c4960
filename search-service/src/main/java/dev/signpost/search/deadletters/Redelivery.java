package dev.signpost.search.deadletters;

import dev.signpost.ingest.contract.Submission;
import dev.signpost.link.contract.PageLinks;
import java.util.Optional;

/** The ways a letter can go again. Both block and fail while what they need is away. */
public interface Redelivery {
  /** To the ledger, which puts it in its place. */
  void submit(Submission submission);

  /** To the index of lists, under its own version; what the index still has against it, if any. */
  Optional<String> indexLinks(PageLinks links, byte[] event);
}
