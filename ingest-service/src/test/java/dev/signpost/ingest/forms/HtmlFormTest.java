package dev.signpost.ingest.forms;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dev.signpost.ingest.contract.Fault;
import dev.signpost.ingest.contract.Page;
import dev.signpost.ingest.contract.Page.Concern;
import dev.signpost.ingest.contract.Page.DeclaredLink;
import dev.signpost.ingest.contract.Page.Faq;
import dev.signpost.ingest.contract.Page.Review;
import dev.signpost.ingest.contract.Page.Section;
import dev.signpost.ingest.contract.PageId;
import dev.signpost.ingest.forms.DraftResult.Malformation;
import dev.signpost.ingest.forms.DraftResult.Malformed;
import dev.signpost.ingest.forms.DraftResult.Readable;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlFormTest {
  private static final PageId PAGE = PageId.of("symptom/hip-pain");

  private final DraftReader reader = new DraftReader();

  @Test
  void aWholePageIsRead() {
    Readable read = (Readable) reader.read(Samples.bytes("hip-pain.html"), Form.HTML);

    Page page = read.draft().page();
    assertThat(read.faults()).isEmpty();
    assertThat(page.id()).hasToString("symptom/hip-pain");
    assertThat(page.title()).isEqualTo("Hip pain");
    assertThat(page.language()).isEqualTo("en-GB");
    assertThat(page.url()).isEqualTo("https://www.example.org/symptoms/hip-pain");
    assertThat(page.aliases()).containsExactly("sore hip", "groin pain");
    assertThat(page.regions()).containsExactly("hip");
    assertThat(page.modalities()).containsExactly("x-ray", "mri");
    assertThat(page.review())
        .isEqualTo(new Review("Ada Example, MD", LocalDate.of(2026, 3, 4), null));
    assertThat(page.summary())
        .isEqualTo(
            "Hip pain is felt in the groin, on the outside of the hip or in the buttock."
                + " It is common in adults.");
    assertThat(page.redFlags())
        .containsExactly(
            "You cannot put weight on the leg after a fall.",
            "The hip is hot and you have a fever.");
    assertThat(page.concern())
        .isEqualTo(
            new Concern(
                List.of("It fades with rest."),
                List.of("It lasts for weeks."),
                List.of("It wakes you at night.")));
    assertThat(page.questions()).containsExactly("Do I need a scan?", "What comes next?");
    assertThat(page.faq())
        .containsExactly(
            new Faq("Is it arthritis?", "Not always."),
            new Faq("Can I walk?", "Yes, if it does not hurt more."));
  }

  @Test
  void headingsBecomeSectionsListsAndTablesText() {
    Page page = sample().draft().page();

    assertThat(page.sections())
        .extracting(Section::heading, Section::role)
        .containsExactly(
            tuple("What causes hip pain?", "causes"),
            tuple("When hip pain is an emergency", "redFlags"),
            tuple("Which scan is used?", "imaging"),
            tuple("Related findings", "findings"),
            tuple("Related report phrases", "phrases"));
    assertThat(page.sections().getFirst().text())
        .isEqualTo(
            """
            Most causes lie in or near the joint:

            - Wear of the joint surface
            - A strained tendon
              - after a fall

            Pain from elsewhere

            The lower back can send pain to the hip.
            So can a hernia.\
            """);
    assertThat(page.sections().get(2).text())
        .isEqualTo(
            "Scans of the hip\n\nScan | Shows\nX-ray | Bone & joint space < 2 mm\nMRI | Tendons");
  }

  @Test
  void linkBlocksBecomeDeclaredLinksOfTheSite() {
    assertThat(sample().draft().page().links())
        .containsExactly(
            link("finding/hip-osteoarthritis", "findings"),
            link("finding/labral-tear", "findings"),
            link("phrase/mild-joint-space-narrowing", "phrases"),
            link("symptom/knee-pain", "symptoms"));
  }

  @Test
  void nothingThatIsNotContentIsText() {
    assertThat(String.join("\n", Promises.texts(sample().draft().page())))
        .doesNotContain(
            "privacy", "Skip to", "Home", "Share", "Required", "validation", "Sponsored")
        .doesNotContain("cushion", "About us", "never text", "alert", "color: red", "byline");
  }

  @Test
  void markdownJsonAndHtmlOfTheSameDraftAreTheSame() {
    Readable read = sample();

    assertThat(reader.read(read.draft().toJson(), Form.JSON)).isEqualTo(read);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "&lt;script&gt;alert(1)&lt;/script&gt;",
        "&amp;lt;img src=x onerror=alert(1)&amp;gt; &lt;img src=x onerror=alert(1)",
        "&lt;\u200Bscript&gt;",
        "&lt;&#0;b&gt;",
        "&lt;\u00C2\u00ADscript&gt;",
        "&lt;&lt;b&gt;b&gt;",
        "<noscript><p title=\"</noscript><b>x\"></noscript>",
        "<svg><style><img src=x onerror=alert(1)></style></svg>",
        "<textarea><script>x</script></textarea>",
        "&lt;!--x--&gt; &lt;?php x ?&gt; &lt;/p&gt;"
      })
  void noMarkupSurvivesIntoText(String hostile) {
    Page page =
        read("<h1>T %s</h1><p>Text %s here.</p><h2>FAQ</h2><h3>Q %s?</h3><ul><li>%s</li></ul>"
                .formatted(hostile, hostile, hostile, hostile))
            .draft()
            .page();

    assertThat(Promises.texts(page))
        .allSatisfy(text -> assertThat(text).doesNotContainPattern("<[A-Za-z/!?]"));
    assertThat(page.summary()).startsWith("Text").contains("here.");
  }

  @Test
  void comparisonsAreNoMarkup() {
    assertThat(read("<h1>T</h1><p>p &lt; 0.05, &lt;5 mm and a&lt;b</p>").draft().page().summary())
        .isEqualTo("p < 0.05, <5 mm and a< b");
  }

  @ParameterizedTest
  @CsvSource({
    "<link rel=canonical href=https://example.org/findings/disc-bulge/>, finding/disc-bulge",
    "<link rel=canonical href=/report-phrases/mild-disc-bulge.html>, phrase/mild-disc-bulge",
    "<meta property=og:url content=https://example.org/en/glossary/t2-signal>, term/t2-signal",
    "<meta name=signpost:id content=hub/spine>, hub/spine",
    "<title>Disc bulge | Example</title>, article/disc-bulge",
  })
  void theHeadTellsWhichPageItIs(String head, String id) {
    DraftResult read = reader.read((head + "<p>Text. More text.</p>").getBytes(UTF_8), Form.HTML);

    assertThat(((Readable) read).draft().page().id()).hasToString(id);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{'@type':'MedicalWebPage','url':'/x/disc-bulge','about':{'@type':'MedicalCondition'}} | condition/disc-bulge",
        "[{'@type':'MedicalWebPage','url':'/x/disc-bulge'},{'@type':'BreadcrumbList','itemListElement':[{'item':{'name':'Imaging findings'}}]}] | finding/disc-bulge",
        "{'@type':'https://schema.org/DefinedTerm','name':'Disc bulge'} | term/disc-bulge",
        "{'@type':'MedicalWebPage','identifier':'modality/mri','headline':'MRI'} | modality/mri",
      })
  void jsonLdTellsKindAndId(String json, String id) {
    String script = "<script type='application/ld+json'>" + json.replace('\'', '"') + "</script>";
    DraftResult read = reader.read((script + "<p>Text. More text.</p>").getBytes(UTF_8), Form.HTML);

    assertThat(((Readable) read).draft().page().id()).hasToString(id);
  }

  @Test
  void jsonLdAnswersWhereTheTextShowsNoQuestions() {
    Page page =
        read("""
        <script type="application/ld+json">{"@type": "FAQPage", "mainEntity": [
        {"@type": "Question", "name": "Is it torn?",
         "acceptedAnswer": {"@type": "Answer", "text": "<p>No.<script>x()<\\/script></p><p>Never.</p>"}}]}
        </script><h1>T</h1><p>S.</p><h2>Is it torn?</h2><p>No.</p><h2>Other</h2><p>Text.</p>
        """)
            .draft()
            .page();

    assertThat(page.faq()).containsExactly(new Faq("Is it torn?", "No. Never."));
    assertThat(page.sections()).extracting(Section::heading).containsExactly("Other");
  }

  @Test
  void jsonLdThatIsNoneIsAWarning() {
    assertThat(rules(read("<script type=application/ld+json>{</script><h1>T</h1><p>S.</p>")))
        .containsExactly("bad-json-ld");
  }

  @Test
  void whatSpeaksAgainstTheRequestIsTold() {
    assertThat(
            rules(
                read(
                    "<link rel=canonical href=/findings/knee-pain><p>Imaging finding</p><h1>T</h1><p>S.</p>")))
        .containsExactly("other-address", "other-kind");
    assertThat(
            rules(read("<html lang='x y'><link rel=canonical href=ftp://x/y><h1>T</h1><p>S.</p>")))
        .containsExactly("bad-url", "bad-language");
  }

  @Test
  void aPageInAFormAndAnAsideWithAWarningAreContent() {
    Page page =
        read("""
        <form id="aspnetForm"><div class="nav-bar"><nav>Menu</nav></div><article><h1>Hip pain</h1><p>Text.</p>
        <aside><h2>Red flags</h2><ul><li>Fever</li></ul></aside></article></form>
        """)
            .draft()
            .page();

    assertThat(page.summary()).isEqualTo("Text.");
    assertThat(page.redFlags()).containsExactly("Fever");
  }

  @Test
  void boldParagraphsAndTermListsAreHeadingsWhereNothingElseIs() {
    Page page =
        read("<h1>T</h1><p>S.</p><p><b>Causes</b></p><p>Many.</p>"
                + "<p><strong>FAQ</strong></p><dl><dt>Why?</dt><dd>So.</dd></dl>")
            .draft()
            .page();

    assertThat(page.sections()).containsExactly(new Section("Causes", "Many.", "causes"));
    assertThat(page.faq()).containsExactly(new Faq("Why?", "So."));
  }

  @Test
  void redFlagsWrittenAsProseAreRedFlags() {
    assertThat(
            read("<h1>T</h1><p>S.</p><h2>Seek emergency care</h2><p>If it is hot.</p><p>If it is numb.</p>")
                .draft()
                .page()
                .redFlags())
        .containsExactly("If it is hot.", "If it is numb.");
  }

  @Test
  void theEncodingIsWhatThePageSays() {
    byte[] bytes =
        "<meta charset=windows-1251><h1>Боль</h1><p>В спине.</p>"
            .getBytes(Charset.forName("windows-1251"));

    Readable read = (Readable) reader.read(bytes, Form.HTML, PAGE);

    assertThat(read.draft().page().title()).isEqualTo("Боль");
    assertThat(read.faults()).isEmpty();
  }

  @Test
  void repairsAndLossesAreToldWithTheirPlace() {
    Readable read = read("<h1>T</h1><p>S.</p><h2>A</h2><p>isnâ€™t \uFFFD</p>");

    assertThat(read.faults())
        .extracting(Fault::rule, Fault::place)
        .containsExactly(
            tuple("mojibake-repaired", "/sections/0/text"),
            tuple("lost-characters", "/sections/0/text"));
  }

  @Test
  void moreTagsThanAnyPageHasAreRefused() {
    assertThat(((Malformed) reader.read("<p>x".repeat(60_000).getBytes(UTF_8), Form.HTML)).what())
        .isEqualTo(Malformation.TOO_COMPLEX);
  }

  private Readable sample() {
    return (Readable) reader.read(Samples.bytes("hip-pain.html"), Form.HTML);
  }

  private Readable read(String html) {
    return (Readable) reader.read(html.getBytes(UTF_8), Form.HTML, PAGE);
  }

  private static DeclaredLink link(String to, String role) {
    return new DeclaredLink(PageId.of(to), role);
  }

  private static List<String> rules(Readable read) {
    return read.faults().stream().map(Fault::rule).toList();
  }
}
