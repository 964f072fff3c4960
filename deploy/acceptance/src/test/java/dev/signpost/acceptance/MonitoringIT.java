package dev.signpost.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.signpost.acceptance.pipeline.Draft;
import dev.signpost.acceptance.pipeline.Pipeline;
import dev.signpost.acceptance.pipeline.Site;
import dev.signpost.acceptance.pipeline.Wait;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Alerts and dashboards name what there is, and the counters add up. */
class MonitoringIT {
  private static final Path MONITORING = Path.of("..", "monitoring");
  private static final Pattern METRIC =
      Pattern.compile("\\b(?:search|ingest|link|http)_[a-z0-9_]+");

  private final Pipeline pipeline = Pipeline.shared();
  private final Site site = pipeline.site();

  @Test
  void everyMetricThatIsWatchedIsPublished() throws IOException {
    String published = metrics();
    TreeSet<String> watched = new TreeSet<>();
    for (String expression : expressions()) {
      METRIC.matcher(expression).results().forEach(found -> watched.add(found.group()));
    }

    assertThat(watched).hasSizeGreaterThan(20);
    assertThat(watched)
        .allSatisfy(metric -> assertThat(published).containsPattern("(?m)^" + metric + "[{ ]"));
  }

  @Test
  void everyAlertHasASectionInTheRunbook() throws IOException {
    String runbook = Files.readString(MONITORING.resolve("README.md"));
    List<String> alerts = rules().valueStream().map(rule -> rule.path("alert").asText()).toList();

    assertThat(alerts).hasSizeGreaterThan(10).doesNotHaveDuplicates();
    for (String alert : alerts) {
      int begin = runbook.indexOf("### " + alert + "\n");
      assertThat(begin).as(alert).isPositive();
      int end = runbook.indexOf("\n### ", begin + 1);
      assertThat(runbook.substring(begin, end < 0 ? runbook.length() : end))
          .contains("**Cause:**", "**See it:**", "**Do:**");
    }
  }

  @Test
  void whatWasReceivedIsAppliedStaleQuarantinedOrDead() {
    String id = "term/counted";
    double sent = value("ingest_drafts_total{result=\"sent\"}");
    double verdicts = sum("ingest_verdicts_total");
    double accepted = value("ingest_verdicts_total{verdict=\"accepted\"}");
    double received = sum("search_changes_received_total");

    for (long revision = 1; revision <= 5; revision++) {
      Draft page = Draft.of(id, "Counted", "Counted at " + revision + ".").revision(revision);
      site.publish(page, "?gate=lenient&wait=visible&timeout=30000");
      site.publish(page, "?gate=lenient"); // a repetition
    }
    site.withdraw(id, "?revision=6&wait=visible&timeout=30000");

    assertThat(value("ingest_drafts_total{result=\"sent\"}") - sent).isGreaterThanOrEqualTo(6);
    Wait.until(
        "the ledger has judged all that was sent",
        () ->
            sum("ingest_verdicts_total") - verdicts
                == value("ingest_drafts_total{result=\"sent\"}") - sent);
    assertThat(value("ingest_verdicts_total{verdict=\"accepted\"}") - accepted).isEqualTo(6);
    Wait.until("nothing is pending", () -> sum("search_changes_pending") == 0);
    assertThat(sum("search_changes_received_total") - received).isGreaterThanOrEqualTo(6);
    assertThat(
            sum("search_changes_indexed_total")
                + sum("search_changes_stale_total")
                + sum("search_changes_dead_total"))
        .isEqualTo(sum("search_changes_received_total"));
  }

  private static List<String> expressions() throws IOException {
    TreeSet<String> all = new TreeSet<>();
    rules().forEach(rule -> all.add(rule.path("expr").asText()));
    try (Stream<Path> boards = Files.list(MONITORING.resolve("dashboards"))) {
      for (Path board : boards.toList()) {
        new ObjectMapper()
            .readTree(board.toFile())
            .path("panels")
            .forEach(panel ->
                panel.path("targets").forEach(target -> all.add(target.path("expr").asText())));
      }
    }
    return List.copyOf(all);
  }

  private static JsonNode rules() throws IOException {
    return new YAMLMapper()
        .readTree(MONITORING.resolve("alerts.yaml").toFile())
        .path("groups")
        .path(0)
        .path("rules");
  }

  private double value(String metric) {
    return metrics()
        .lines()
        .filter(line -> line.startsWith(metric + " "))
        .mapToDouble(MonitoringIT::number)
        .sum();
  }

  /** Over all labels. */
  private double sum(String metric) {
    return metrics()
        .lines()
        .filter(line -> line.startsWith(metric + "{"))
        .mapToDouble(MonitoringIT::number)
        .sum();
  }

  private static double number(String line) {
    return Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1));
  }

  private String metrics() {
    return Stream.of(pipeline.ingest(), pipeline.link(), pipeline.search())
        .map(service -> site.text(service.uri("/metrics")))
        .reduce("", String::concat);
  }
}
