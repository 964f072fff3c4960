package dev.signpost.ingest.quality;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.signpost.ingest.contract.Page;
import dev.signpost.ingest.forms.DraftReader;
import dev.signpost.ingest.forms.DraftResult;
import dev.signpost.ingest.forms.Form;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Pages for tests: a sound one with some of its fields replaced. */
public final class Drafts {
  private static final YAMLMapper YAML = new YAMLMapper();
  private static final JsonMapper JSON = new JsonMapper();

  private Drafts() {}

  /** The sound page with these fields, given as YAML. */
  public static Page page(String fields) {
    try {
      return page(YAML.readTree(fields));
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Page page(JsonNode fields) {
    ObjectNode draft = (ObjectNode) resource("sound.yaml");
    fields.properties().forEach(field -> draft.set(field.getKey(), field.getValue()));
    return read(draft);
  }

  static JsonNode resource(String name) {
    try (InputStream in = Drafts.class.getResourceAsStream(name)) {
      return YAML.readTree(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Page read(JsonNode draft) {
    try {
      DraftResult read = new DraftReader().read(JSON.writeValueAsBytes(draft), Form.JSON);
      if (read instanceof DraftResult.Readable readable
          && readable.faults().stream()
              .noneMatch(fault -> !fault.rule().equals("lost-characters"))) {
        return readable.draft().page();
      }
      throw new IllegalArgumentException("no sound draft: " + read);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }
}
