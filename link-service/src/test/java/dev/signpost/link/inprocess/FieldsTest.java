package dev.signpost.link.inprocess;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signpost.ingest.contract.ContentChange.PagePublished;
import dev.signpost.ingest.contract.ContentDigest;
import dev.signpost.ingest.contract.Page;
import dev.signpost.ingest.contract.Page.Concern;
import dev.signpost.ingest.contract.PageId;
import dev.signpost.link.TestPage;
import dev.signpost.link.blocks.Explanation;
import dev.signpost.link.contract.Block;
import dev.signpost.link.contract.Evidence;
import dev.signpost.link.contract.PageLinks;
import dev.signpost.link.contract.Reason;
import dev.signpost.link.contract.RelatedPage;
import dev.signpost.link.inprocess.LocalGraph.Options;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What stands beside the sections of a page is read as well, and counts for what it is. */
class FieldsTest {
  private static final PageId ANEURYSM = PageId.of("finding/aortic-aneurysm");
  private static final TestPage ANEURYSM_PAGE = TestPage.of(ANEURYSM.toString(), "Aortic aneurysm");

  private final Map<PageId, PageLinks> links = new HashMap<>();
  private final LocalGraph graph =
      new LocalGraph(Options.inMemory(), changed -> links.put(changed.page(), changed));

  @Test
  void aRedFlagIsAnEdgeOfItsOwnWithItsPlace() {
    publish(
        ANEURYSM_PAGE,
        TestPage.of("symptom/back", "Back ache")
            .redFlags("Fever.", "Sudden pain with faintness may be an aortic aneurysm."));

    Explanation why = why("symptom/back", ANEURYSM.toString());

    assertThat(why.rule()).isEqualTo("red-flag");
    assertThat(why.text()).isEqualTo("Named here as a red flag.");
    assertThat(why.parts())
        .singleElement()
        .extracting(Explanation.Part::evidence)
        .isEqualTo(new Evidence(1, 37, 52, "aortic aneurysm", "redFlags"));
    assertThat(why(ANEURYSM.toString(), "symptom/back").text())
        .isEqualTo("Names this page as a red flag.");
  }

  @Test
  void whatIsNamedInTheTextAndAsARedFlagHasBothReasons() {
    publish(
        ANEURYSM_PAGE,
        TestPage.of("symptom/back", "Back ache")
            .text("One cause is an aortic aneurysm.")
            .redFlags("Faintness may mean an aortic aneurysm."));

    assertThat(why("symptom/back", ANEURYSM.toString()).parts())
        .extracting(Explanation.Part::rule)
        .containsExactly("mention", "red-flag");
  }

  @Test
  void aDeniedRedFlagWarnsOfNothing() {
    publish(
        ANEURYSM_PAGE,
        TestPage.of("symptom/back", "Back ache").redFlags("There is no aortic aneurysm."));

    assertThat(why("symptom/back", ANEURYSM.toString()).rule()).isEqualTo("assertion");
  }

  @Test
  void aRedFlagOnManyPagesIsStillMeant() {
    publish(ANEURYSM_PAGE);
    IntStream.range(0, 9)
        .forEach(n ->
            publish(
                TestPage.of("symptom/s" + n, "Ache " + (char) ('q' + n))
                    .redFlags("Sudden faintness with pain may be an aortic aneurysm.")));

    assertThat(why("symptom/s1", ANEURYSM.toString()).rule()).isEqualTo("red-flag");
  }

  @Test
  void aDangerIsAmongTheNextStepsOfASymptom() {
    publish(
        ANEURYSM_PAGE,
        TestPage.of("finding/sprain", "Sprain"),
        TestPage.of("finding/strain", "Strain"),
        TestPage.of("finding/bruise", "Bruise"),
        TestPage.of("modality/scan", "Scan"),
        TestPage.of("symptom/back", "Back ache")
            .text("It is a sprain. It is a strain. It is a bruise. It is seen on a scan.")
            .redFlags("Sudden faintness may be an aortic aneurysm."));
    graph.settle();

    assertThat(links.get(PageId.of("symptom/back")).blocks().get(Block.NEXT_STEPS))
        .extracting(RelatedPage::page)
        .hasSize(3)
        .contains(ANEURYSM);
  }

  @Test
  void concernAndQuestionsAreReadWithTheirPlaces() {
    TestPage ache = TestPage.of("symptom/back", "Back ache");
    Concern concern = new Concern(List.of(), List.of("It lasts."), List.of("An aortic aneurysm."));
    publish(ANEURYSM_PAGE, ache.concern(concern));

    assertThat(place("symptom/back").field()).isEqualTo("concern.more");

    republish(ache.faq("Is it dangerous?", "Seldom, but see aortic aneurysm."), 2);

    assertThat(place("symptom/back"))
        .isEqualTo(new Evidence(0, 16, 31, "aortic aneurysm", "faq.answer"));
  }

  @Test
  void aNameThatComesLaterIsFoundInAFieldToo() {
    publish(TestPage.of("symptom/back", "Back ache").redFlags("It may be an aortic aneurysm."));
    graph.settle();
    publish(ANEURYSM_PAGE);

    assertThat(why("symptom/back", ANEURYSM.toString()).rule()).isEqualTo("red-flag");
  }

  @Test
  void whatTwoPagesOnlyWarnOfMakesThemNoMoreRelated() {
    publish(
        ANEURYSM_PAGE,
        TestPage.of("symptom/back", "Back ache").redFlags("It may be an aortic aneurysm."),
        TestPage.of("finding/stone", "Stone").redFlags("Think of an aortic aneurysm."));

    assertThat(why("symptom/back", "finding/stone").linked()).isFalse();
  }

  @Test
  void aNameInCommonLinksPartsThatAreOnlyFeltInEachOtherForSymptomsAlone() {
    publish(
        TestPage.of("finding/wear", "Joint wear"),
        TestPage.of("finding/tear", "Tear").regions("knee").text("Joint wear, often."),
        TestPage.of("symptom/sore", "Soreness").regions("knee").text("Joint wear, often."),
        TestPage.of("phrase/slip", "Grade 1 slip of L4.").regions("lumbar").text("Joint wear."));

    assertThat(why("finding/tear", "phrase/slip").linked()).isFalse();
    assertThat(why("symptom/sore", "phrase/slip").rule()).isEqualTo("shared-concept");
  }

  @Test
  void aWordingIsReadAsReportsTurnNamesAlsoForANameThatComesLater() {
    publish(TestPage.of("phrase/cyst", "3 cm simple cyst in the left ovary."));
    graph.settle();
    publish(TestPage.of("finding/ovarian-cyst", "Ovarian cyst"));

    Explanation why = why("phrase/cyst", "finding/ovarian-cyst");

    assertThat(why.rule()).isEqualTo("wording");
    assertThat(why.parts().getFirst().evidence())
        .isEqualTo(new Evidence(Evidence.TITLE, 12, 34, "cyst in the left ovary"));
  }

  @Test
  void aTurnedNameThatIsDeniedIsNoWording() {
    publish(
        TestPage.of("finding/ovarian-cyst", "Ovarian cyst"),
        TestPage.of("phrase/none", "No cyst in the left ovary."));

    assertThat(why("phrase/none", "finding/ovarian-cyst").rule()).isEqualTo("assertion");
  }

  @Test
  void aWordingTellsLevelsAndGradeFromBothSides() {
    publish(
        TestPage.of("finding/disc-bulge", "Disc bulge"),
        TestPage.of("phrase/bulge", "Mild to moderate disc bulge at L4-L5."));
    graph.settle();

    Reason here = reason("phrase/bulge", Block.FINDINGS);
    Reason there = reason("finding/disc-bulge", Block.PHRASES);

    assertThat(here.text()).isEqualTo("Its wording names this, mild to moderate, at L4-L5.");
    assertThat(there.text()).isEqualTo("Its wording names this page, mild to moderate, at L4-L5.");
    assertThat(List.of(here, there))
        .allMatch(reason -> reason.levels().equals(List.of("L4-L5")))
        .allMatch(reason -> "mild-moderate".equals(reason.severity()));
  }

  @Test
  void anEditorsLinkAlsoTellsWhatTheRulesSay() {
    publish(
        ANEURYSM_PAGE,
        TestPage.of("symptom/back", "Back ache")
            .link(ANEURYSM.toString(), "findings")
            .redFlags("Faintness may mean an aortic aneurysm."));
    graph.settle();

    assertThat(links.get(PageId.of("symptom/back")).blocks().get(Block.FINDINGS))
        .singleElement()
        .extracting(entry -> entry.reasons().stream().map(Reason::rule).toList())
        .isEqualTo(List.of("declared", "red-flag"));
  }

  private Reason reason(String page, Block block) {
    return links.get(PageId.of(page)).blocks().get(block).getFirst().reasons().getFirst();
  }

  private Evidence place(String page) {
    return why(page, ANEURYSM.toString()).parts().getFirst().evidence();
  }

  private void publish(TestPage... pages) {
    for (TestPage page : pages) {
      republish(page, 1);
    }
  }

  private void republish(TestPage page, long revision) {
    Page one = page.page();
    graph.accept(
        new PagePublished("r", one, revision, ContentDigest.of(one), List.of(), Instant.EPOCH));
  }

  private Explanation why(String from, String to) {
    graph.settle();
    return graph.why(PageId.of(from), PageId.of(to)).explanation();
  }
}
