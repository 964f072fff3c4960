package dev.signpost.local.running;

import com.fasterxml.jackson.databind.JsonNode;
import dev.signpost.local.client.ServiceClient;
import dev.signpost.local.client.ServiceClient.Answer;
import dev.signpost.local.parts.Addresses;
import dev.signpost.local.parts.Part;
import dev.signpost.local.terminal.CommandFailedException;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.stream.Stream;

/** Asks the services whether they can answer. */
final class Readiness {
  private static final List<Part> SERVICES =
      Stream.of(Part.values()).filter(Part::isService).toList();

  private final ServiceClient services;

  Readiness(Addresses addresses) {
    this.services = new ServiceClient(addresses);
  }

  /** Those that cannot answer yet. */
  List<Part> missing() {
    return SERVICES.stream().filter(part -> !isReady(part)).toList();
  }

  /** What the services that cannot answer yet say is the matter. */
  String causes() {
    StringJoiner causes = new StringJoiner("; ");
    for (Part part : missing()) {
      causes.add(part.title() + ": " + cause(part));
    }
    return causes.toString();
  }

  private boolean isReady(Part part) {
    try {
      return services.ask(part, "/ready", Map.of()).isGood();
    } catch (CommandFailedException e) {
      return false;
    }
  }

  private String cause(Part part) {
    try {
      return cause(services.ask(part, "/health", Map.of()));
    } catch (CommandFailedException e) {
      return "does not answer";
    }
  }

  /** The causes of all checks that are down. */
  static String cause(Answer health) {
    StringJoiner causes = new StringJoiner(", ");
    for (JsonNode check : health.body().path("checks")) {
      if (!check.path("status").asText().equals("UP")) {
        causes.add(check.path("name").asText() + " (" + check.path("cause").asText() + ")");
      }
    }
    return causes.length() == 0 ? "getting ready" : causes.toString();
  }
}
