package dev.signpost.search.indexer;

import dev.signpost.ingest.contract.PageId;
import dev.signpost.ingest.contract.stream.Received;

/** How events become documents. */
final class Documents {
  private Documents() {}

  /** The page's own JSON with its revision before it; of a withdrawn page only that it is one. */
  static Document ofPage(Received<PageEvent> received) {
    PageEvent event = received.value();
    String id = event.pageId().toString();
    String head = "{\"revision\":%d,\"at\":\"%s\",".formatted(event.revision(), event.at());
    return switch (event) {
      case PageEvent.Published page ->
          new Document(
              id, page.revision(), head, received.raw().value(), page.from() + 1, page.to());
      case PageEvent.Withdrawn page ->
          Document.of(id, page.revision(), head + "\"withdrawn\":true,\"id\":\"" + id + "\"}");
    };
  }

  /** The event as it came. */
  static Document ofLinks(Received<LinksEvent> received) {
    PageId page = received.value().page();
    byte[] event = received.raw().value();
    return new Document(page.toString(), received.value().version(), "", event, 0, event.length);
  }
}
