package dev.signpost.local.generations;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.signpost.local.client.ServiceClient;
import dev.signpost.local.parts.Part;
import dev.signpost.local.terminal.CommandFailedException;
import java.util.Map;
import java.util.Optional;

/** Asks the search service about generations, and orders. */
record GenerationClient(ServiceClient services) {
  private static final String ADMIN = "/v1/admin/";

  JsonNode list() {
    return services.get(Part.ADMIN, ADMIN + "generations", Map.of());
  }

  JsonNode one(String generation) {
    return services.get(Part.ADMIN, ADMIN + "generations/" + generation, Map.of());
  }

  JsonNode reindex() {
    return services.post(Part.ADMIN, ADMIN + "reindex", order(false, ""));
  }

  JsonNode report(String generation) {
    return services.get(Part.ADMIN, ADMIN + "generations/" + generation + "/report", Map.of());
  }

  JsonNode promote(String generation, boolean force, String reason) {
    return services.post(
        Part.ADMIN, ADMIN + "generations/" + generation + "/promote", order(force, reason));
  }

  JsonNode rollback(String reason) {
    return services.post(Part.ADMIN, ADMIN + "rollback", order(false, reason));
  }

  JsonNode purge(String generation, String reason) {
    return services.post(
        Part.ADMIN, ADMIN + "generations/" + generation + "/purge", order(false, reason));
  }

  /** The newest generation in that state, if any is. */
  Optional<String> newest(String state) {
    return list()
        .path("generations")
        .valueStream()
        .filter(each -> each.path("state").asText().equals(state))
        .map(each -> each.path("generation").asText())
        .reduce((earlier, later) -> later);
  }

  static String checked(String generation) {
    if (!generation.matches("g\\d{14}")) {
      throw new CommandFailedException(
          "no generation: expected one as signpost generations lists them, e.g. g20261120100102");
    }
    return generation;
  }

  private static ObjectNode order(boolean force, String reason) {
    return new JsonMapper().createObjectNode().put("force", force).put("reason", reason);
  }
}
