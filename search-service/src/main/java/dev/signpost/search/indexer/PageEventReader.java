package dev.signpost.search.indexer;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import dev.signpost.ingest.contract.PageId;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Reads the few fields of an event that indexing needs and skips the rest without making objects.
 */
final class PageEventReader extends JsonDeserializer<PageEvent> {

  @Override
  public PageEvent deserialize(JsonParser parser, DeserializationContext context)
      throws IOException {
    if (parser.currentToken() != JsonToken.START_OBJECT) {
      throw JsonMappingException.from(parser, "expected an object");
    }
    Map<String, String> texts = new TreeMap<>();
    @Nullable PageSlice page = null;
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String field = parser.currentName();
      JsonToken value = parser.nextToken();
      if ("page".equals(field) && value == JsonToken.START_OBJECT) {
        page = PageSlice.read(parser);
      } else if (value.isStructEnd() || value.isStructStart()) {
        parser.skipChildren();
      } else {
        texts.put(field, parser.getText());
      }
    }
    try {
      return event(texts, page);
    } catch (IllegalArgumentException | DateTimeException e) {
      throw JsonMappingException.from(parser, String.valueOf(e.getMessage()), e);
    }
  }

  private static PageEvent event(Map<String, String> texts, @Nullable PageSlice page) {
    String receipt = required(texts, "receipt");
    long revision = revision(required(texts, "revision"));
    Instant at = Instant.parse(required(texts, "at"));
    String type = required(texts, "type");
    return switch (type) {
      case "page-published" -> {
        if (page == null) {
          throw new IllegalArgumentException("expected a page in the event");
        }
        yield new PageEvent.Published(receipt, page.id(), revision, at, page.from(), page.to());
      }
      case "page-withdrawn" ->
          new PageEvent.Withdrawn(receipt, PageId.of(required(texts, "pageId")), revision, at);
      default -> throw new IllegalArgumentException("unknown type of event: " + type);
    };
  }

  private static long revision(String text) {
    long revision = Long.parseLong(text);
    if (revision <= 0) {
      throw new IllegalArgumentException("revision must be positive: " + revision);
    }
    return revision;
  }

  private static String required(Map<String, String> texts, String field) {
    String text = texts.get(field);
    if (text == null) {
      throw new IllegalArgumentException("expected %s in the event".formatted(field));
    }
    return text;
  }

  /** Where the page's JSON stands, and whose it is. */
  private record PageSlice(PageId id, int from, int to) {
    static PageSlice read(JsonParser parser) throws IOException {
      long from = parser.currentTokenLocation().getByteOffset();
      @Nullable String id = null;
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        String field = parser.currentName();
        JsonToken value = parser.nextToken();
        if ("id".equals(field) && value == JsonToken.VALUE_STRING) {
          id = parser.getText();
        } else {
          parser.skipChildren();
        }
      }
      long to = parser.currentLocation().getByteOffset();
      if (id == null) {
        throw JsonMappingException.from(parser, "expected an id in the page");
      }
      try {
        return new PageSlice(PageId.of(id), Math.toIntExact(from), Math.toIntExact(to));
      } catch (IllegalArgumentException e) {
        throw JsonMappingException.from(parser, String.valueOf(e.getMessage()), e);
      }
    }
  }
}
