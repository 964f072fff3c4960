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
import dev.signpost.ingest.forms.DraftResult.Unreadable;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextFormTest {
  private final DraftReader reader = new DraftReader();

  @Test
  void aGuideIsReadByTheNamesOfItsBlocks() {
    Readable read = sample("hip-pain.txt");

    Page page = read.draft().page();
    assertThat(page.id()).hasToString("symptom/hip-pain");
    assertThat(page.title()).isEqualTo("Hip Pain: Causes, Red Flags, and What Imaging May Show");
    assertThat(page.summary())
        .startsWith("Hip pain is felt in the groin")
        .endsWith("is the best clue.");
    assertThat(page.redFlags())
        .containsExactly(
            "You cannot put weight on the leg.", "The hip is hot and you have a fever.");
    assertThat(page.concern())
        .isEqualTo(
            new Concern(
                List.of("It fades with rest."),
                List.of("It lasts for weeks."),
                List.of("It wakes you at night.")));
    assertThat(page.questions()).containsExactly("Do I need a scan?", "What comes next?");
    assertThat(page.faq())
        .containsExactly(
            new Faq("Is hip pain serious?", "Mostly not. A fall or a fever changes that."),
            new Faq("Can a scan explain it?", "Sometimes. It shows structure, not pain."));
    assertThat(page.review()).isEqualTo(new Review(null, LocalDate.of(2026, 3, 4), null));
    assertThat(rules(read)).containsExactly("made-links", "made-id");
  }

  @Test
  void sectionsHaveTheRolesTheirHeadingsName() {
    assertThat(sample("hip-pain.txt").draft().page().sections())
        .extracting(Section::heading, Section::role)
        .containsExactly(
            tuple("What doctors may do next", "nextSteps"),
            tuple("Concern framing", "concern"),
            tuple("Best next reasoning paths", "nextSteps"),
            tuple("What Causes Hip Pain?", "causes"),
            tuple("Red flags", "redFlags"),
            tuple("Key Terms in This Report", "terms"),
            tuple("Need Help With Your Own Report?", null),
            tuple("What Can Imaging Show for Hip Pain?", "findings"),
            tuple("Related symptom guides", "symptoms"),
            tuple("Still confused after reading this page?", "nextSteps"),
            tuple("Clear medical disclaimer", "disclaimer"));
  }

  @Test
  void titlesOfCardsBecomeLinks() {
    assertThat(sample("hip-pain.txt").draft().page().links())
        .containsExactly(
            link("finding/labral-tear", "nextSteps"),
            link("phrase/mild-joint-space-narrowing", "nextSteps"),
            link("hub/spine-findings", "nextSteps"),
            link("finding/osteoarthritis", "findings"),
            link("symptom/knee-pain", "symptoms"));
  }

  @Test
  void faultsOfTheSourceStayForTheRulesToFind() {
    Page page = sample("hip-pain.txt").draft().page();

    assertThat(section(page, "What Can Imaging Show for Hip Pain?").text())
        .contains("is torn, . , or frayed.");
    assertThat(section(page, "What doctors may do next").text())
        .isEqualTo("When the pain is new, strong, or after a fall");
    assertThat(section(page, "Key Terms in This Report").text()).isEmpty();
    assertThat(sample("shoulder-scans.txt").draft().page().sections().getLast().text())
        .endsWith("and should be left unchanged.\n\nName(Required)");
  }

  @Test
  void headingsShowByTheirShapeAndTablesBecomeText() {
    Page page = sample("shoulder-scans.txt").draft().page();

    assertThat(page.id()).hasToString("article/shoulder-scans");
    assertThat(page.sections())
        .extracting(Section::heading)
        .containsExactly(
            "Why Scans Matter for Shoulder Pain",
            "X-Rays: A First Look",
            "Recognizing Red Flags in Shoulder Pain",
            "When a Scan Is (and Isn't) Needed",
            "Final Thoughts");
    assertThat(page.sections().getFirst().text())
        .isEqualTo(
            "A scan helps to:\n\n- find the cause of pain\n- plan treatment\n\n"
                + "Not every shoulder needs one.");
    assertThat(section(page, "When a Scan Is (and Isn't) Needed").text())
        .endsWith("Scan | Shows\nMRI | tendons\nCT | bone");
  }

  @Test
  void aRedFlagListThatWasLostLeavesItsSection() {
    Page page = sample("shoulder-scans.txt").draft().page();

    assertThat(section(page, "Recognizing Red Flags in Shoulder Pain"))
        .isEqualTo(
            new Section(
                "Recognizing Red Flags in Shoulder Pain",
                "The key red flags include:\n\nA scan is urgent if any of these is present.",
                "redFlags"));
    assertThat(page.redFlags()).containsExactly("fever", "a fall from a height");
  }

  @Test
  void aTextWithoutTitleSaysWhatItIntroduces() {
    Readable read = sample("elbow-pain.txt");

    assertThat(read.draft().page().title()).isEqualTo("Elbow Pain");
    assertThat(read.draft().page().faq())
        .containsExactly(
            new Faq("Is elbow pain a diagnosis?", "It is a symptom. The cause can differ."),
            new Faq("Do I need an MRI?", "Not at first.\n\nMostly an exam is enough."));
    assertThat(read.draft().page().sections())
        .extracting(Section::heading)
        .contains("1) History", "2) Examination");
    assertThat(rules(read)).containsExactly("made-title", "made-id");
  }

  @Test
  void frontMatterAndWrappedLinesAreUnderstood() {
    Readable read = sample("wrapped.txt");

    Page page = read.draft().page();
    assertThat(read.faults()).isEmpty();
    assertThat(page.id()).hasToString("symptom/wrist-pain");
    assertThat(page.summary()).endsWith("heal without treatment of any kind within a few weeks.");
    assertThat(page.redFlags())
        .containsExactly("The hand is cold or numb.", "The wrist is bent out of shape.");
    assertThat(section(page, "CAUSES").text())
        .contains(
            "- a broken bone, which may need a cast for several weeks and then some exercise\n")
        .doesNotContain("==");
  }

  @Test
  void theRequestSaysWhichPageItIs() {
    DraftResult read =
        reader.read(Samples.bytes("hip-pain.txt"), Form.TEXT, PageId.of("article/hip-pain"));

    assertThat(((Readable) read).draft().page().id()).hasToString("article/hip-pain");
    assertThat(rules((Readable) read)).containsExactly("made-links", "other-kind");
  }

  @Test
  void labelsAboveTheTitleAreNoTitle() {
    Readable read =
        read("Example Site\nImaging finding\nA Tear of the Labrum\nIt is a tear. It hurts.");

    assertThat(read.draft().page().id()).hasToString("finding/a-tear-of-the-labrum");
    assertThat(rules(read)).containsExactly("text-above-title", "made-id");
  }

  @Test
  void aDateThatCannotBeReadIsAFault() {
    Readable read = read("A page of text\nIt says things. It does.\nLast reviewed: 05/06/2026");

    assertThat(rules(read)).containsExactly("bad-date", "made-id");
  }

  @Test
  void whatIsNoPageIsRefusedWithItsReason() {
    assertThat(((Malformed) reader.read("\n \t\n".getBytes(UTF_8), Form.TEXT)).what())
        .isEqualTo(Malformation.EMPTY);
    assertThat(((Malformed) reader.read(new byte[99], Form.TEXT)).what())
        .isEqualTo(Malformation.NOT_TEXT);
    assertThat(((Malformed) reader.read("a\n".repeat(60_000).getBytes(UTF_8), Form.TEXT)).what())
        .isEqualTo(Malformation.TOO_COMPLEX);
    assertThat(reader.read("...".getBytes(UTF_8), Form.TEXT))
        .isInstanceOfSatisfying(
            Unreadable.class,
            none ->
                assertThat(none.faults())
                    .extracting(Fault::rule)
                    .containsExactly("missing-id", "missing-title"));
  }

  private Readable sample(String name) {
    return (Readable) reader.read(Samples.bytes(name), Form.TEXT);
  }

  private Readable read(String text) {
    return (Readable) reader.read(text.getBytes(UTF_8), Form.TEXT);
  }

  private static Section section(Page page, String heading) {
    return page.sections().stream()
        .filter(section -> heading.equals(section.heading()))
        .findFirst()
        .orElseThrow();
  }

  private static DeclaredLink link(String to, String role) {
    return new DeclaredLink(PageId.of(to), role);
  }

  private static List<String> rules(Readable read) {
    return read.faults().stream().map(Fault::rule).toList();
  }
}
