package dev.signpost.search.indexer;

import dev.signpost.ingest.contract.stream.Received;

/** An event and the document it becomes. */
record Pending<T>(Received<T> received, Document document) {
  T event() {
    return received.value();
  }

  long version() {
    return document.version();
  }
}
