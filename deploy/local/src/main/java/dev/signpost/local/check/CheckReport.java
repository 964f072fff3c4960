package dev.signpost.local.check;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.signpost.ingest.contract.Fault.Severity;
import dev.signpost.local.terminal.Figures;
import dev.signpost.local.terminal.Prose;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What a check found, for people and for programs. */
record CheckReport(List<CheckedDraft> drafts) {
  CheckReport {
    drafts = List.copyOf(drafts);
  }

  boolean passes() {
    return count(Severity.ERROR) == 0;
  }

  /** One line for each fault, as compilers write them, and one that counts. */
  Stream<String> lines() {
    return Stream.concat(
        drafts.stream().flatMap(CheckReport::lines),
        Stream.of(
            "%s: %s, %s"
                .formatted(
                    Figures.counted(drafts.size(), "draft"),
                    Figures.counted(count(Severity.ERROR), "error"),
                    Figures.counted(count(Severity.WARNING), "warning"))));
  }

  ObjectNode toJson() {
    ObjectNode report = JsonNodeFactory.instance.objectNode();
    report.put("drafts", drafts.size());
    report.put("errors", count(Severity.ERROR));
    report.put("warnings", count(Severity.WARNING));
    ArrayNode results = report.putArray("results");
    for (CheckedDraft draft : drafts) {
      ObjectNode result = results.addObject().put("file", draft.file());
      if (draft.page() != null) {
        result.put("page", draft.page().toString());
      }
      result.put("passes", draft.count(Severity.ERROR) == 0);
      ArrayNode faults = result.putArray("faults");
      for (Located located : draft.faults()) {
        ObjectNode fault =
            faults
                .addObject()
                .put("rule", located.fault().rule())
                .put("severity", severity(located))
                .put("place", located.fault().place())
                .put("message", located.fault().message());
        if (located.line() > 0) {
          fault.put("line", located.line());
        }
      }
    }
    return report;
  }

  private long count(Severity severity) {
    return drafts.stream().mapToLong(draft -> draft.count(severity)).sum();
  }

  private static Stream<String> lines(CheckedDraft draft) {
    return draft.faults().stream()
        .map(located ->
            Prose.clean(
                "%s%s: %s: %s [%s%s]"
                    .formatted(
                        draft.file(),
                        located.line() > 0 ? ":" + located.line() : "",
                        severity(located),
                        located.fault().message(),
                        located.fault().rule(),
                        located.fault().place().isEmpty() ? "" : " " + located.fault().place())));
  }

  private static String severity(Located located) {
    return located.fault().severity().name().toLowerCase(Locale.ROOT);
  }
}
