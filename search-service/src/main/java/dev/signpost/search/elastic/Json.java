package dev.signpost.search.elastic;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;

/** Small words for building requests. */
public final class Json {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private Json() {}

  public static ObjectNode object() {
    return MAPPER.createObjectNode();
  }

  /** An object with one field. */
  public static ObjectNode object(String field, JsonNode value) {
    return object().set(field, value);
  }

  public static ArrayNode array(Collection<?> texts) {
    ArrayNode array = MAPPER.createArrayNode();
    texts.forEach(text -> array.add(text.toString()));
    return array;
  }

  public static ArrayNode arrayOf(Collection<? extends JsonNode> nodes) {
    return MAPPER.createArrayNode().addAll(nodes);
  }

  /** UTF-8 JSON of any value Jackson can write. */
  public static byte[] bytes(Object value) {
    try {
      return MAPPER.writeValueAsBytes(value);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("cannot be written as JSON: " + value.getClass(), e);
    }
  }
}
