package dev.signpost.web;

import dev.signpost.ingest.contract.stream.Health;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.Map;

/** The named parts of a service, and whether each works. */
final class Checks {
  private final Map<String, Health.Source> parts;

  Checks(Map<String, Health.Source> parts) {
    this.parts = parts;
  }

  /** Body of {@code /health}: the whole is up if every part is. */
  JsonObject report() {
    boolean up = true;
    JsonArray checks = new JsonArray();
    for (Map.Entry<String, Health.Source> part : parts.entrySet()) {
      JsonObject check = new JsonObject().put("name", part.getKey());
      switch (part.getValue().health()) {
        case Health.Up() -> check.put("status", "UP");
        case Health.Down(String cause) -> {
          up = false;
          check.put("status", "DOWN").put("cause", cause);
        }
        case Health.Stopped(String cause) -> {
          up = false;
          check.put("status", "STOPPED").put("cause", cause);
        }
      }
      checks.add(check);
    }
    return new JsonObject().put("status", up ? "UP" : "DOWN").put("checks", checks);
  }
}
