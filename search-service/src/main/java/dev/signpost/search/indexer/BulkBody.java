package dev.signpost.search.indexer;

import static java.nio.charset.StandardCharsets.US_ASCII;

import dev.signpost.search.elastic.Call;
import java.util.List;

/** The lines of a bulk request, in one array of exactly the size they need. */
final class BulkBody {
  private static final String BEFORE_ID = "{\"index\":{\"_id\":\"";
  private static final String BEFORE_VERSION = "\",\"version_type\":\"external_gte\",\"version\":";
  private static final String END = "}}\n";

  private BulkBody() {}

  static Call.Body of(List<Document> documents) {
    byte[] lines = new byte[documents.stream().mapToInt(BulkBody::size).sum()];
    int at = 0;
    for (Document document : documents) {
      byte[] action = action(document).getBytes(US_ASCII);
      System.arraycopy(action, 0, lines, at, action.length);
      at = document.writeTo(lines, at + action.length);
      lines[at++] = '\n';
    }
    return Call.Body.lines(lines, at);
  }

  /** Ids are made of letters, digits and {@code /._-} alone and need no escaping. */
  private static String action(Document document) {
    return BEFORE_ID + document.id() + BEFORE_VERSION + document.version() + END;
  }

  private static int size(Document document) {
    return action(document).length() + document.size() + 1;
  }
}
