package dev.signpost.ingest.quality;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signpost.ingest.contract.Fault;
import dev.signpost.ingest.contract.Fault.Severity;
import dev.signpost.ingest.forms.DraftReader;
import dev.signpost.ingest.forms.DraftResult.Readable;
import dev.signpost.ingest.forms.Form;
import dev.signpost.ingest.quality.policy.Finding;
import dev.signpost.ingest.quality.policy.Severities;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class PageRulesTest {
  private final PageRules rules = PageRules.standard(Clock.systemUTC());

  @Test
  void pageWrittenInMarkdownPassesTheStrictGate() throws IOException {
    try (InputStream in =
        getClass().getResourceAsStream("/dev/signpost/ingest/forms/knee-pain.md")) {
      Readable read = (Readable) new DraftReader().read(in.readAllBytes(), Form.MARKDOWN);

      assertThat(read.faults()).isEmpty();
      assertThat(Gate.STRICT.lets(rules.check(read.draft().page()))).isTrue();
    }
  }

  @Test
  void severitiesOfTheSettingsCount() {
    Severities severities = Severities.of("missing-summary=error, missing-red-flags=off");

    assertThat(
            PageRules.of(Clock.systemUTC(), severities)
                .check(Drafts.page("{summary: null, redFlags: []}")))
        .filteredOn(fault -> fault.rule().startsWith("missing-"))
        .extracting(Fault::rule, Fault::severity)
        .containsExactly(org.assertj.core.groups.Tuple.tuple("missing-summary", Severity.ERROR));
  }

  @Test
  void identifyingDetailsAreNeverRepeated() {
    List<Finding> findings =
        rules.findings(Drafts.page("{summary: 'Patient: Mary Miller has a sore knee.'}"));

    assertThat(findings)
        .filteredOn(finding -> finding.fault().rule().equals("identifying-details"))
        .hasSize(1)
        .allSatisfy(finding -> assertThat(finding.fault().message()).doesNotContain("Mary"))
        .allSatisfy(finding -> assertThat(finding.quote()).contains("Mary"));
  }

  @Test
  void faultsOfOnePlaceAreCountedAndAFloodIsCutShort() {
    String many = "It hurts,, a lot. ".repeat(3);
    assertThat(rules.check(Drafts.page("{summary: '" + many + "'}")))
        .filteredOn(fault -> fault.rule().equals("doubled-punctuation"))
        .extracting(Fault::message)
        .containsExactly("two punctuation marks stand where one belongs: \"hurts,,\" (3 times)");

    StringBuilder flood = new StringBuilder();
    for (int i = 0; i < 500; i++) {
      flood.append("Word").append(i).append(",, ");
    }
    assertThat(rules.check(Drafts.page("{summary: '" + flood + "'}")))
        .filteredOn(fault -> fault.rule().equals("doubled-punctuation"))
        .hasSizeLessThan(30)
        .last()
        .satisfies(last -> assertThat(last.message()).contains("475 more"));
  }

  @Test
  void noTextMakesARuleSlow() {
    for (String piece :
        List.of("a", "A ", "( ", "{{", ", ", "What other ", "<a ", "x@", "a: B C ", "- ")) {
      String text = piece.repeat(200_000 / piece.length());
      long start = System.nanoTime();
      var _ = rules.check(Drafts.page("{summary: \"" + text + "\"}"));
      assertThat(Duration.ofNanos(System.nanoTime() - start))
          .as(piece)
          .isLessThan(Duration.ofSeconds(5));
    }
  }

  @Test
  void strictGateKeepsErrorsOutAndLenientLetsAllPass() {
    Fault error = new Fault("r", Severity.ERROR, "", "m");
    Fault warning = new Fault("r", Severity.WARNING, "", "m");

    assertThat(Gate.of("strict").lets(List.of(warning))).isTrue();
    assertThat(Gate.of("strict").lets(List.of(warning, error))).isFalse();
    assertThat(Gate.of("lenient").lets(List.of(warning, error))).isTrue();
  }
}
