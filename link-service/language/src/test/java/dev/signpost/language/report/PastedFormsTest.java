package dev.signpost.language.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signpost.language.text.DataFile;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** However a report is pasted, it says the same. */
class PastedFormsTest {
  private static final Map<String, UnaryOperator<String>> FORMS =
      Map.ofEntries(
          Map.entry("Windows line ends", text -> text.replace("\n", "\r\n")),
          Map.entry("carriage returns", text -> text.replace('\n', '\r')),
          Map.entry("capitals", text -> text.toUpperCase(Locale.ROOT)),
          Map.entry("small letters", text -> text.toLowerCase(Locale.ROOT)),
          Map.entry("two spaces", text -> text.replace(" ", "  ")),
          Map.entry("no-break spaces", text -> text.replace(' ', '\u00a0')),
          Map.entry("empty lines between", text -> text.replace("\n", "\n\n")),
          Map.entry("tabs", text -> text.replace(": ", ":\t")),
          Map.entry("bullets", text -> text.replaceAll("(?m)^(?=.)", "• ")),
          Map.entry("dashes", text -> text.replaceAll("(?m)^(?=.)", "- ")),
          Map.entry("quoted", text -> text.replaceAll("(?m)^", "> ")),
          Map.entry("HTML with breaks", text -> "<p>" + text.replace("\n", "<br/>\n") + "</p>"),
          Map.entry(
              "HTML of boxes",
              text -> text.replaceAll("(?m)^(.*)$", "<div class=\"line\"><b>$1</b></div>")),
          Map.entry("Markdown", text -> text.replaceAll("(?m)^([A-Z][\\w -]{2,30}):", "**$1:**")),
          Map.entry("headings without colons", text -> text.replace("S:\n", "S\n")),
          Map.entry("one line", text -> text.replaceAll("\\s*\\n\\s*", " ")));

  private final ReportReader reader = Site.ofFindings().reader();

  static Stream<String> forms() {
    return FORMS.keySet().stream().sorted();
  }

  @ParameterizedTest
  @MethodSource("forms")
  void aReportSaysTheSameHoweverItIsPasted(String form) {
    for (List<String> row : DataFile.rows(PastedFormsTest.class, "reports.tsv")) {
      String report = row.getFirst().replace("\\n", "\n");
      assertThat(told(FORMS.get(form).apply(report))).isEqualTo(told(report));
    }
  }

  private List<String> told(String report) {
    return reader.read(report).findings().stream()
        .map(finding ->
            Stream.of(
                    finding.pages(),
                    finding.said(),
                    finding.where(),
                    finding.severity(),
                    finding.section())
                .map(String::valueOf)
                .collect(Collectors.joining(" ")))
        .toList();
  }
}
