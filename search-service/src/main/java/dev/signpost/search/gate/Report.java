package dev.signpost.search.gate;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.signpost.search.elastic.Json;
import java.util.List;

/** What the gate says of a candidate: it passes if every check holds. */
public record Report(String live, String candidate, List<Finding> findings) {
  public Report {
    findings = List.copyOf(findings);
  }

  public boolean passes() {
    return findings.stream().allMatch(Finding::holds);
  }

  public ObjectNode toJson() {
    ObjectNode report =
        Json.object().put("passes", passes()).put("live", live).put("candidate", candidate);
    report.set(
        "checks",
        Json.arrayOf(
            findings.stream()
                .map(finding -> {
                  ObjectNode check =
                      Json.object()
                          .put("check", finding.check())
                          .put("holds", finding.holds())
                          .put("summary", finding.summary());
                  check.set("details", Json.array(finding.details()));
                  return check;
                })
                .toList()));
    return report;
  }
}
