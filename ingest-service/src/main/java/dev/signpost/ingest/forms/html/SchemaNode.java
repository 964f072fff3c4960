package dev.signpost.ingest.forms.html;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One thing that JSON-LD describes; a value may stand alone or in a list, always. */
record SchemaNode(JsonNode node) {

  boolean is(String... types) {
    for (JsonNode type : values("@type")) {
      for (String wanted : types) {
        if (type.asText().replaceFirst("^.*[/:]", "").equals(wanted)) {
          return true;
        }
      }
    }
    return false;
  }

  /** The text of a field, or the name of the thing that stands there. */
  Optional<String> text(String field) {
    return texts(field).stream().findFirst();
  }

  List<String> texts(String field) {
    List<String> texts = new ArrayList<>();
    for (JsonNode value : values(field)) {
      String text =
          value.isObject()
              ? value.path("name").asText(value.path("@id").asText(""))
              : value.asText("");
      String plain = Plain.text(text);
      if (!plain.isEmpty()) {
        texts.add(plain);
      }
    }
    return texts;
  }

  List<SchemaNode> things(String field) {
    return values(field).stream().filter(JsonNode::isObject).map(SchemaNode::new).toList();
  }

  private List<JsonNode> values(String field) {
    JsonNode value = node.path(field);
    if (value.isArray()) {
      List<JsonNode> values = new ArrayList<>();
      value.forEach(values::add);
      return values;
    }
    return value.isMissingNode() || value.isNull() ? List.of() : List.of(value);
  }
}
