package dev.signpost.ingest.forms;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.signpost.ingest.contract.Fault;
import dev.signpost.ingest.contract.Page;
import dev.signpost.ingest.contract.Page.Concern;
import dev.signpost.ingest.contract.Page.Faq;
import dev.signpost.ingest.contract.Page.Review;
import dev.signpost.ingest.contract.Page.Section;
import dev.signpost.ingest.forms.DraftResult.Malformation;
import dev.signpost.ingest.forms.DraftResult.Malformed;
import dev.signpost.ingest.forms.DraftResult.Readable;
import dev.signpost.ingest.forms.DraftResult.Unreadable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

class MarkdownFormTest {
  private static final String FRONT = "---\nid: term/lesion\ntitle: Lesion\n---\n";

  private final DraftReader reader = new DraftReader();

  @Test
  void aWholePageIsRead() throws IOException {
    Readable read = (Readable) reader.read(sample(), Form.MARKDOWN);

    Page page = read.draft().page();
    assertThat(read.faults()).isEmpty();
    assertThat(read.draft().revision()).isEqualTo(7);
    assertThat(page.id()).hasToString("symptom/knee-pain");
    assertThat(page.aliases()).containsExactly("sore knee", "pain: in the knee");
    assertThat(page.links()).hasSize(2);
    assertThat(page.review())
        .isEqualTo(new Review("Test editors", LocalDate.of(2026, 5, 4), LocalDate.of(2027, 5, 4)));
    assertThat(page.summary())
        .isEqualTo(
            "Knee pain is pain in or around the knee joint. It is common.\n\nA second paragraph.");
    assertThat(page.sections())
        .containsExactly(
            new Section(
                "What it feels like",
                "Sharp or dull. See the guide.\n\n- with stairs\n- at night",
                "definition"),
            new Section("No role here", "Text.", null));
    assertThat(page.concern())
        .isEqualTo(
            new Concern(
                List.of("It fades."), List.of("It lasts."), List.of("It swells.", "It locks.")));
    assertThat(page.redFlags())
        .containsExactly("The knee is hot and red.", "You cannot put weight on it.");
    assertThat(page.questions()).containsExactly("Do I need a scan?");
    assertThat(page.faq())
        .containsExactly(
            new Faq("Will it heal?", "Often.\n\nIt takes time."), new Faq("Can I walk?", "Yes."));
  }

  @Test
  void markdownAndItsJsonAreTheSameDraft() throws IOException {
    Readable read = (Readable) reader.read(sample(), Form.MARKDOWN);

    assertThat(reader.read(read.draft().toJson(), Form.JSON)).isEqualTo(read);
  }

  @Test
  void windowsLineEndsReadTheSame() throws IOException {
    String windows = new String(sample(), UTF_8).replace("\n", "\r\n");

    assertThat(reader.read(windows.getBytes(UTF_8), Form.MARKDOWN))
        .isEqualTo(reader.read(sample(), Form.MARKDOWN));
  }

  @Test
  void titleMayStandAsFirstLevelHeading() {
    Readable read = (Readable) read("---\nid: term/lesion\n---\n# Lesion\n\nSomething seen.");

    assertThat(read.draft().page().title()).isEqualTo("Lesion");
    assertThat(read.draft().page().summary()).isEqualTo("Something seen.");
  }

  @Test
  void numbersAndTruthValuesAreTextWhereTextIsExpected() {
    Readable read = (Readable) read("---\nid: term/t\ntitle: 2026\naliases: [true, 1.5]\n---\nS.");

    assertThat(read.draft().page().title()).isEqualTo("2026");
    assertThat(read.draft().page().aliases()).containsExactly("true", "1.5");
  }

  @Test
  void partsOfTheWrongShapeAreFaultsAtTheirPlace() {
    Readable read =
        (Readable)
            read(
                FRONT
                    + """
                    S. <b>bold</b>
                    ## Red flags {redFlags}
                    Prose.
                    ## Concern {concern}
                    ### Maybe
                    - a
                    ## FAQ {faq}
                    Prose.
                    ## Red flags again {redFlags}
                    - b
                    """);

    assertThat(read.faults())
        .extracting(Fault::rule, Fault::place)
        .containsExactly(
            Tuple.tuple("html-ignored", ""),
            Tuple.tuple("expected-list", "/redFlags"),
            Tuple.tuple("bad-concern", "/concern"),
            Tuple.tuple("bad-faq", "/faq"),
            Tuple.tuple("given-twice", "/redFlags"));
    assertThat(read.draft().page().summary()).isEqualTo("S. bold");
  }

  @Test
  void brokenFrontMatterIsMalformedAndSaysTheLine() {
    Malformed broken = (Malformed) read("---\nid: term/x\ntitle: [a\n---\nS.");

    assertThat(broken.what()).isEqualTo(Malformation.MALFORMED_FRONT_MATTER);
    assertThat(broken.message()).startsWith("line ");
    assertThat(((Malformed) read("---\nid: term/x\n")).message()).contains("---");
    assertThat(((Malformed) read("---\nid: term/x\nid: term/y\n---\nS.")).what())
        .isEqualTo(Malformation.DUPLICATE_FIELD);
  }

  @Test
  void referencesInYamlAreNoText() {
    Unreadable read =
        (Unreadable) read("---\nid: term/x\naliases: [&a one, *a]\ntitle: *a\n---\nS.");

    assertThat(read.faults())
        .extracting(Fault::rule, Fault::place, Fault::message)
        .contains(Tuple.tuple("wrong-type", "/title", "expected text, found a reference"));
  }

  @Test
  void otherEncodingsThanUtf8AreReadToo() {
    Readable read =
        (Readable)
            reader.read(
                (FRONT + "Caf\u00e9, it\u2019s 37 \u00b0C.")
                    .getBytes(Charset.forName("windows-1252")),
                new DraftType(Form.MARKDOWN, "iso-8859-1", null),
                null);

    assertThat(read.draft().page().summary()).isEqualTo("Caf\u00e9, it\u2019s 37 \u00b0C.");
    assertThat(read.faults()).isEmpty();
  }

  @Test
  void textWithoutFrontMatterLacksItsId() {
    Unreadable read = (Unreadable) read("# Lesion\n\nSomething.");

    assertThat(read.faults()).extracting(Fault::rule).containsExactly("missing-id");
    assertThat(read("---\njust text\n---\nS.")).isInstanceOf(Unreadable.class);
    assertThat(read("---\n# a comment\n---\n# T\nS.")).isInstanceOf(Unreadable.class);
  }

  private DraftResult read(String markdown) {
    return reader.read(markdown.getBytes(UTF_8), Form.MARKDOWN);
  }

  private static byte[] sample() throws IOException {
    try (InputStream in = MarkdownFormTest.class.getResourceAsStream("knee-pain.md")) {
      return in.readAllBytes();
    }
  }
}
