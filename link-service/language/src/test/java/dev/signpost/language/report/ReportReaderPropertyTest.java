package dev.signpost.language.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ReportReaderPropertyTest {
  private static final ReportReader READER =
      Site.ofFindings()
          .add("phrase/bulge", List.of(), "Mild disc bulge at L4-L5 without canal stenosis.")
          .reader();

  @Property(tries = 500)
  void anyTextIsReadWithoutHarm(@ForAll("reports") String text) {
    ReportReading reading = READER.read(text);

    assertThat(reading.findings()).allMatch(f -> sound(f.start(), f.end(), text));
    assertThat(reading.phrases()).allMatch(p -> sound(p.start(), p.end(), text));
    assertThat(reading.notices()).allMatch(n -> sound(n.start(), n.end(), text));
    assertThat(reading.uncovered()).allMatch(u -> sound(u.start(), u.end(), text));
  }

  @Property(tries = 200)
  void theSameTextIsReadTheSame(@ForAll("reports") String text) {
    assertThat(READER.read(text)).isEqualTo(READER.read(text));
  }

  private static boolean sound(int start, int end, String text) {
    return 0 <= start && start < end && end <= text.length();
  }

  @Provide
  Arbitrary<String> reports() {
    Arbitrary<String> parts =
        Arbitraries.oneOf(
            Arbitraries.of(
                "disc bulge",
                "canal",
                "stenosis",
                "of the",
                "or",
                "L4-L5",
                "L4",
                ":",
                ". ",
                ", ",
                "\n",
                "\n\n",
                "no",
                "mild",
                "left",
                "right",
                "FINDINGS",
                "IMPRESSION",
                "pneumonia",
                "likely",
                "at",
                "with",
                "-",
                "(",
                ")",
                "1. ",
                "kidney",
                "\nRight kidney:",
                "stone",
                "is",
                "mildly",
                "<br>",
                "&nbsp;",
                "\u00a0",
                "\r",
                "bulging",
                "PE",
                "T2"),
            Arbitraries.strings().ofMaxLength(4));
    return parts.list().ofMaxSize(40).map(list -> String.join(" ", list));
  }
}
