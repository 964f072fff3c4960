package dev.signpost.local.check;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.signpost.ingest.contract.Fault;
import dev.signpost.ingest.contract.Fault.Severity;
import dev.signpost.ingest.quality.policy.Policy;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes what a check found as SARIF 2.1.0, which code review and editors show beside the lines.
 */
final class Sarif {
  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

  private final List<String> rules = new ArrayList<>();

  private Sarif() {}

  /**
   * The log.
   *
   * @param policies in force or not; rules of reading have names only
   */
  static ObjectNode of(List<CheckedDraft> drafts, List<Policy> policies) {
    return new Sarif().log(drafts, policies);
  }

  private ObjectNode log(List<CheckedDraft> drafts, List<Policy> policies) {
    ObjectNode log = JsonNodeFactory.instance.objectNode();
    log.put("$schema", SCHEMA).put("version", "2.1.0");
    ObjectNode run = log.putArray("runs").addObject();
    ObjectNode driver = run.putObject("tool").putObject("driver");
    driver.put("name", "signpost").put("semanticVersion", "0.1.0");
    ArrayNode described = driver.putArray("rules");
    policies.forEach(policy -> describe(policy, described));
    run.put("columnKind", "utf16CodeUnits");
    ArrayNode results = run.putArray("results");
    for (CheckedDraft draft : drafts) {
      draft.faults().forEach(located -> result(draft, located, results.addObject(), described));
    }
    return log;
  }

  private void describe(Policy policy, ArrayNode described) {
    rules.add(policy.name());
    ObjectNode rule = described.addObject().put("id", policy.name());
    rule.putObject("shortDescription").put("text", policy.sentence());
    rule.putObject("help")
        .put(
            "text",
            policy.sentence() + " See ingest-service/docs/quality.md, " + policy.name() + ".");
    rule.putObject("defaultConfiguration").put("level", level(policy.severity()));
  }

  private void result(CheckedDraft draft, Located located, ObjectNode result, ArrayNode described) {
    Fault fault = located.fault();
    if (!rules.contains(fault.rule())) {
      rules.add(fault.rule());
      described.addObject().put("id", fault.rule());
    }
    result
        .put("ruleId", fault.rule())
        .put("ruleIndex", rules.indexOf(fault.rule()))
        .put("level", level(fault.severity()));
    result.putObject("message").put("text", fault.message());
    ObjectNode location = result.putArray("locations").addObject();
    ObjectNode physical = location.putObject("physicalLocation");
    physical.putObject("artifactLocation").put("uri", uri(draft.file()));
    if (located.line() > 0) {
      physical.putObject("region").put("startLine", located.line());
    }
    if (!fault.place().isEmpty()) {
      location
          .putArray("logicalLocations")
          .addObject()
          .put("fullyQualifiedName", draft.page() + fault.place());
    }
  }

  private static String level(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
    };
  }

  /** Relative as it was given, so that it can be found in a repository; else with its scheme. */
  private static String uri(String file) {
    Path path = Path.of(file);
    if (path.isAbsolute()) {
      return path.toUri().toString();
    }
    try {
      String slashes = path.normalize().toString().replace('\\', '/');
      return new URI(null, null, slashes, null).getRawPath();
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException("no name of a file: " + file, e);
    }
  }
}
