package dev.signpost.search.indexer;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.signpost.search.indexer.WriteResult.Busy;
import dev.signpost.search.indexer.WriteResult.Refused;
import dev.signpost.search.indexer.WriteResult.Stale;
import dev.signpost.search.indexer.WriteResult.Stored;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** What a bulk reply says of each document. */
final class BulkReply {
  /** The parts of the reply that are asked for. */
  static final String FIELDS = "errors,items.*.status,items.*.error.type,items.*.error.reason";

  private static final JsonFactory JSON = JsonMapper.builder().build().getFactory();
  private static final int CONFLICT = 409;
  private static final int BAD_REQUEST = 400;

  private BulkReply() {}

  /** One result for each of that many documents. */
  static List<WriteResult> read(byte[] body, int documents) {
    try (JsonParser parser = JSON.createParser(body)) {
      while (parser.nextToken() != null) {
        String field = parser.currentName();
        if ("errors".equals(field) && parser.currentToken() == JsonToken.VALUE_FALSE) {
          return Collections.nCopies(documents, new Stored());
        }
        if ("items".equals(field) && parser.currentToken() == JsonToken.START_ARRAY) {
          return items(parser, documents);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("bulk reply is no JSON", e);
    }
    throw new IllegalStateException("bulk reply without items");
  }

  private static List<WriteResult> items(JsonParser parser, int documents) throws IOException {
    List<WriteResult> results = new ArrayList<>(documents);
    while (parser.nextToken() == JsonToken.START_OBJECT) {
      JsonNode item = parser.readValueAsTree();
      results.add(result(item.path("index")));
    }
    if (results.size() != documents) {
      throw new IllegalStateException(
          "bulk reply of %d items for %d documents".formatted(results.size(), documents));
    }
    return results;
  }

  private static WriteResult result(JsonNode item) {
    int status = item.path("status").asInt();
    if (status < 300) {
      return new Stored();
    }
    if (status == CONFLICT) {
      return new Stale();
    }
    String type = item.path("error").path("type").asText();
    String reason = item.path("error").path("reason").asText();
    return status == BAD_REQUEST
        ? new Refused(type + ": " + reason)
        : new Busy("elasticsearch: " + status + " " + type);
  }
}
