package dev.signpost.link.reading;

import dev.signpost.ingest.contract.ContentChange;
import dev.signpost.ingest.contract.ContentChange.PagePublished;
import dev.signpost.ingest.contract.ContentChange.PageWithdrawn;
import dev.signpost.link.concepts.PageContent;
import dev.signpost.link.pages.PageCard;
import java.util.Optional;

/**
 * A change of a page as it is taken down.
 *
 * @param content none if the page was withdrawn
 */
public record IncomingPage(PageCard card, Optional<PageContent> content, String receipt) {
  public static IncomingPage of(ContentChange change) {
    return new IncomingPage(
        PageCard.of(change),
        switch (change) {
          case PagePublished published -> Optional.of(PageContent.of(published.page()));
          case PageWithdrawn _ -> Optional.empty();
        },
        change.receipt());
  }
}
