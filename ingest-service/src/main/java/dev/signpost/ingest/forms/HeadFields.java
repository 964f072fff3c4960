package dev.signpost.ingest.forms;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Fields that an HTML head gives as text, read by the rules that hold for every form. */
final class HeadFields {
  private static final Set<String> LISTS = Set.of("aliases", "regions", "modalities");
  private static final Pattern WHOLE_NUMBER = Pattern.compile("-?\\d{1,18}");

  private HeadFields() {}

  static Values read(Map<String, String> fields, FaultList faults) {
    ObjectNode object = JsonNodeFactory.instance.objectNode();
    fields.forEach((name, written) -> {
      if (LISTS.contains(name)) {
        ArrayNode list = object.putArray(name);
        for (String item : written.split(",", -1)) {
          list.add(item.strip());
        }
      } else if (name.equals("revision") && WHOLE_NUMBER.matcher(written).matches()) {
        object.put(name, Long.parseLong(written));
      } else {
        object.put(name, written);
      }
    });
    try (JsonParser parser = object.traverse()) {
      parser.nextToken();
      Values values = new TokenCursor(parser, true, faults).object(PageFields.ALL);
      return values == null ? new Values() : values;
    } catch (IOException e) {
      throw new UncheckedIOException("memory cannot be read", e);
    }
  }

  /** Puts an address or a language, if it is one. */
  static void put(Values values, String name, @Nullable String written, FaultList faults) {
    if (written == null || written.isBlank()) {
      return;
    }
    try {
      values.put(
          name,
          name.equals("url")
              ? FieldRules.url(written)
              : FieldRules.language(written.replace('_', '-')));
    } catch (IllegalArgumentException e) {
      faults.error("bad-" + name, "/" + name, String.valueOf(e.getMessage()));
    }
  }
}
