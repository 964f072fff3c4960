package dev.signpost.link.reading;

import dev.signpost.ingest.contract.ContentChange;
import dev.signpost.ingest.contract.ContentChange.PagePublished;
import dev.signpost.ingest.contract.ContentChange.PageWithdrawn;
import dev.signpost.link.pages.Original;
import dev.signpost.link.pages.PageCard;
import java.util.Optional;

/**
 * A change of a page as it is taken down.
 *
 * @param original none if the page was withdrawn
 */
public record IncomingPage(PageCard card, Optional<Original> original, String receipt) {
  /** A change, and the record it was read from. */
  public static IncomingPage of(ContentChange change, Original original) {
    return new IncomingPage(
        PageCard.of(change),
        switch (change) {
          case PagePublished _ -> Optional.of(original);
          case PageWithdrawn _ -> Optional.empty();
        },
        change.receipt());
  }
}
