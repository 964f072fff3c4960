package dev.signpost.link.listing;

import dev.signpost.ingest.contract.Outcome;
import dev.signpost.link.contract.PageLinks;

/** What the listing of pages tells the world. */
public sealed interface ListingEvent {
  /** The blocks of a page changed. */
  record Publish(PageLinks links) implements ListingEvent {}

  /** What became of a revision. */
  record Report(Outcome outcome) implements ListingEvent {}
}
