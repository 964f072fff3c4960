package dev.signpost.ingest.forms;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Walks the tokens of a draft. Each reading method consumes the value at hand; one of another type
 * is a fault, skipped, and read as null.
 */
final class TokenCursor {
  private static final int MOST_FIELDS = 10_000;
  private static final int MOST_ITEMS = 10_000;

  private final JsonParser parser;
  private final boolean scalarsAreText;
  private final FaultList faults;
  private final Place place = new Place();

  /**
   * @param scalarsAreText whether a number or truth value may stand where text is expected, as
   *     people write it in YAML
   */
  TokenCursor(JsonParser parser, boolean scalarsAreText, FaultList faults) {
    this.parser = parser;
    this.scalarsAreText = scalarsAreText;
    this.faults = faults;
  }

  FaultList faults() {
    return faults;
  }

  String place() {
    return place.toString();
  }

  /** Reads the object at hand; fields it may not have are warnings and skipped. */
  @Nullable Values object(Map<String, ValueReader<?>> fields) throws IOException {
    if (parser.currentToken() != JsonToken.START_OBJECT) {
      wrongType("an object");
      return null;
    }
    Values values = new Values();
    String name;
    for (int i = 0; (name = parser.nextFieldName()) != null; i++) {
      if (i == MOST_FIELDS) {
        throw new JsonParseException(parser, "expected fewer fields in " + place());
      }
      place.enter(name);
      parser.nextToken();
      if (!readField(name, fields.get(name), values)) {
        throw new DuplicateFieldException(place(), parser.currentTokenLocation());
      }
      place.leave();
    }
    return values;
  }

  private boolean readField(String name, @Nullable ValueReader<?> reader, Values values)
      throws IOException {
    if (reader != null && parser.currentToken() != JsonToken.VALUE_NULL) {
      return values.put(name, reader.read(this));
    }
    if (reader == null) {
      faults.warning("unknown-field", place(), "no field of this name is known, it is ignored");
      parser.skipChildren();
    }
    return values.putAbsent(name);
  }

  /** The items of the list at hand that could be read. */
  <T> List<T> list(ValueReader<T> item) throws IOException {
    if (parser.currentToken() != JsonToken.START_ARRAY) {
      wrongType("a list");
      return List.of();
    }
    List<T> items = new ArrayList<>();
    for (int i = 0; parser.nextToken() != JsonToken.END_ARRAY; i++) {
      place.enter(i);
      T read = item.read(this);
      if (read != null && i < MOST_ITEMS) {
        items.add(read);
      }
      place.leave();
    }
    if (items.size() >= MOST_ITEMS) {
      faults.error("too-many", place(), "a list may have up to %d items".formatted(MOST_ITEMS));
    }
    return items;
  }

  @Nullable String text() throws IOException {
    JsonToken token = parser.currentToken();
    if (isReference()
        || (token != JsonToken.VALUE_STRING && !(scalarsAreText && token.isScalarValue()))) {
      wrongType("text");
      return null;
    }
    String text = parser.getText();
    if (Surrogates.areUnpaired(text)) {
      faults.error("broken-text", place(), "half of a character is missing (unpaired surrogate)");
      return null;
    }
    return text;
  }

  @Nullable Long wholeNumber() throws IOException {
    if (parser.currentToken() != JsonToken.VALUE_NUMBER_INT) {
      wrongType("a whole number");
      return null;
    }
    if (parser.getNumberType() == JsonParser.NumberType.BIG_INTEGER) {
      return Long.MAX_VALUE;
    }
    return parser.getLongValue();
  }

  /** YAML can point at a value elsewhere, which tokens show as text: the name of that place. */
  private boolean isReference() {
    return parser instanceof YAMLParser yaml && yaml.isCurrentAlias();
  }

  private void wrongType(String expected) throws IOException {
    faults.error(
        "wrong-type",
        place(),
        "expected %s, found %s"
            .formatted(
                expected, isReference() ? "a reference" : TokenNames.of(parser.currentToken())));
    parser.skipChildren();
  }
}
