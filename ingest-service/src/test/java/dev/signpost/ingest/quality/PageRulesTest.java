package dev.signpost.ingest.quality;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.signpost.ingest.contract.Fault;
import dev.signpost.ingest.contract.JsonCodec;
import dev.signpost.ingest.contract.Page;
import dev.signpost.ingest.forms.DraftReader;
import dev.signpost.ingest.forms.DraftResult.Readable;
import dev.signpost.ingest.forms.Form;
import java.io.IOException;
import java.time.Clock;
import java.io.InputStream;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageRulesTest {
  private static final String SOUND =
      """
      "title":"Knee pain","summary":"s","redFlags":["hot knee"],
      "review":{"by":"e","on":"2026-01-01","next":"2027-01-01"}\
      """;

  private final PageRules rules = PageRules.standard(Clock.systemUTC());

  @Test
  void soundPageHasNoFaults() {
    assertThat(rules.check(page("symptom/knee-pain", SOUND))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "`redFlags`:[`hot knee`] | `redFlags`:[` `] | missing-red-flags | /redFlags",
        "`summary`:`s` | `url`:`/` | no-text | ''",
        "`summary`:`s` | `sections`:[{`text`:`t`}] | missing-summary | /summary",
        "`summary`:`s` | `summary`:`s`,`sections`:[{`text`:`t`},{`heading`:`h`}] | empty-section | /sections/1",
        "`summary`:`s` | `summary`:`s`,`aliases`:[`a`,`KNEE pain`] | useless-alias | /aliases/1",
        "`summary`:`s` | `summary`:`s`,`links`:[{`to`:`symptom/knee-pain`}] | self-link | /links/0",
        "`by`:`e`, | '' | missing-review | /review",
        "2027-01-01 | 2025-01-01 | review-order | /review/next",
      })
  void eachRuleFindsItsFault(String sound, String broken, String rule, String place) {
    String fields = SOUND.replace(quoted(sound), quoted(broken));

    assertThat(rules.check(page("symptom/knee-pain", fields)))
        .filteredOn(fault -> fault.rule().equals(rule))
        .extracting(Fault::place)
        .containsExactly(place);
  }

  @Test
  void pageWrittenInMarkdownPassesTheStrictGate() throws IOException {
    try (InputStream in =
        getClass().getResourceAsStream("/dev/signpost/ingest/forms/knee-pain.md")) {
      Readable read = (Readable) new DraftReader().read(in.readAllBytes(), Form.MARKDOWN);

      assertThat(read.faults()).isEmpty();
      assertThat(rules.check(read.draft().page())).isEmpty();
    }
  }

  @Test
  void onlySymptomGuidesMustListRedFlags() {
    assertThat(rules.check(page("term/knee", SOUND.replace("hot knee", "")))).isEmpty();
  }

  @Test
  void strictGateKeepsErrorsOutAndLenientLetsAllPass() {
    Fault error = new Fault("r", Fault.Severity.ERROR, "", "m");
    Fault warning = new Fault("r", Fault.Severity.WARNING, "", "m");

    assertThat(Gate.of("strict").lets(List.of(warning))).isTrue();
    assertThat(Gate.of("strict").lets(List.of(warning, error))).isFalse();
    assertThat(Gate.of("lenient").lets(List.of(warning, error))).isTrue();
  }

  private static String quoted(String text) {
    return text.replace('`', '"');
  }

  private static Page page(String id, String fields) {
    return JsonCodec.of(Page.class)
        .decode(("{\"id\":\"" + id + "\"," + fields + "}").getBytes(UTF_8));
  }
}
