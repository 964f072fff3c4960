package dev.signpost.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonObject;
import io.vertx.openapi.contract.OpenAPIContract;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;

/**
 * The {@code openapi.yaml} beside a service's class, as text and as what requests are held against.
 */
record Contract(Buffer text) {
  private static final ObjectMapper YAML = new YAMLMapper();

  static Contract beside(Class<?> type) {
    try (InputStream in = type.getResourceAsStream("openapi.yaml")) {
      if (in == null) {
        throw new IllegalStateException("no openapi.yaml beside " + type.getName());
      }
      return new Contract(Buffer.buffer(in.readAllBytes()));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read openapi.yaml", e);
    }
  }

  /**
   * Loads the parameters of every operation. Bodies are left out: handlers read them as streams and
   * in media types (Markdown, NDJSON) that the OpenAPI library does not know.
   */
  Future<OpenAPIContract> load(Vertx vertx) {
    try {
      @SuppressWarnings("unchecked")
      Map<String, Object> tree = YAML.readValue(text.getBytes(), Map.class);
      JsonObject contract = new JsonObject(tree).copy();
      contract.getJsonObject("paths").forEach(path -> withoutBodies((JsonObject) path.getValue()));
      return OpenAPIContract.from(vertx, contract);
    } catch (IOException e) {
      throw new UncheckedIOException("openapi.yaml is no YAML", e);
    }
  }

  private static void withoutBodies(JsonObject path) {
    for (String method : path.fieldNames()) {
      if (path.getValue(method) instanceof JsonObject operation) {
        operation.remove("requestBody");
        operation.put(
            "responses",
            new JsonObject().put("default", new JsonObject().put("description", "see the text")));
      }
    }
  }
}
