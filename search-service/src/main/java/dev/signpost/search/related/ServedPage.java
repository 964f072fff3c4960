package dev.signpost.search.related;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** What the index has of a page. */
public sealed interface ServedPage {
  /** The page, its revision among its fields. */
  record Served(ObjectNode document) implements ServedPage {}

  /** It was withdrawn, at that revision. */
  record Withdrawn(long revision) implements ServedPage {}

  /** There is no such page. */
  record Missing() implements ServedPage {}

  /** Reads one entry of a multi-get reply. */
  static ServedPage read(JsonNode entry) {
    if (!(entry.path("_source") instanceof ObjectNode document)) {
      return new Missing();
    }
    return document.path("withdrawn").asBoolean()
        ? new Withdrawn(document.path("revision").asLong())
        : new Served(document);
  }
}
