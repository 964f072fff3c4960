package dev.signpost.link.inprocess;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signpost.ingest.contract.ContentChange.PagePublished;
import dev.signpost.ingest.contract.ContentChange.PageWithdrawn;
import dev.signpost.ingest.contract.ContentDigest;
import dev.signpost.ingest.contract.Page;
import dev.signpost.ingest.contract.PageId;
import dev.signpost.link.TestPage;
import dev.signpost.link.blocks.Explanation;
import dev.signpost.link.contract.Block;
import dev.signpost.link.contract.PageLinks;
import dev.signpost.link.inprocess.LocalGraph.Options;
import dev.signpost.link.view.GraphHealth;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Every pair of pages has an answer to why, and it is the one the lists follow. */
class WhyTest {
  private static final TestPage BULGE = TestPage.of("finding/disc-bulge", "Disc bulge");

  private final Map<PageId, PageLinks> links = new HashMap<>();
  private final LocalGraph graph =
      new LocalGraph(Options.inMemory(), changed -> links.put(changed.page(), changed));

  @Test
  void aMentionIsALinkWithItsPlaceAndEvidence() {
    publish(BULGE, TestPage.of("symptom/back", "Back ache").text("Some have a disc bulge."));

    Explanation why = why("symptom/back", "finding/disc-bulge");

    assertThat(why.linked()).isTrue();
    assertThat(why.rule()).isEqualTo("mention");
    assertThat(why.text()).isEqualTo("Named here once.");
    assertThat(why.places()).contains(new Explanation.Placed(Block.FINDINGS, 1));
    assertThat(why.parts().getFirst().evidence().quote()).isEqualTo("disc bulge");
    assertThat(why("finding/disc-bulge", "symptom/back").rule()).isEqualTo("named-by");
  }

  @Test
  void regionsThatConflictRefuseEditorsToo() {
    publish(
        BULGE.regions("lumbar"),
        TestPage.of("symptom/ribs", "Rib ache")
            .regions("thoracic")
            .link("finding/disc-bulge", "findings"));

    Explanation why = why("symptom/ribs", "finding/disc-bulge");

    assertThat(why.linked()).isFalse();
    assertThat(why.rule()).isEqualTo("regions");
    assertThat(why.text()).isEqualTo("Regions conflict: thoracic spine against lumbar spine.");
    assertThat(why.parts()).singleElement().matches(part -> part.refused());
  }

  @Test
  void aPhraseDoesNotHangUnderAPageOfAnotherKindOfImage() {
    publish(
        TestPage.of("finding/marrow-change", "Marrow change").modalities("x-ray"),
        TestPage.of("finding/marrow-edema", "Marrow edema").modalities("mri"),
        TestPage.of("phrase/t2", "T2 hyperintense signal with marrow change and marrow edema."));

    assertThat(why("finding/marrow-change", "phrase/t2").rule()).isEqualTo("modalities");
    assertThat(why("finding/marrow-change", "phrase/t2").text())
        .isEqualTo("Modalities conflict: x-ray against mri.");
    assertThat(why("finding/marrow-edema", "phrase/t2").linked()).isTrue();
  }

  @Test
  void whatIsDeniedCarriesNoLink() {
    publish(BULGE, TestPage.of("phrase/none", "There is no disc bulge."));

    Explanation why = why("phrase/none", "finding/disc-bulge");

    assertThat(why.rule()).isEqualTo("assertion");
    assertThat(why.text()).isEqualTo("Named here only as absent, which carries no link.");
  }

  @Test
  void aSentenceThatStandsOnManyPagesCarriesNone() {
    String footer = "Ask us about disc bulge, anytime.";
    publish(BULGE, TestPage.of("article/own", "Discs").text("About disc bulge.", footer));
    IntStream.range(0, 6)
        .forEach(
            n -> publish(TestPage.of("article/a" + n, "Story " + (char) ('q' + n)).text(footer)));

    assertThat(why("article/a1", "finding/disc-bulge").rule()).isEqualTo("boilerplate");
    assertThat(why("article/own", "finding/disc-bulge").linked()).isTrue();
    assertThat(why("finding/disc-bulge", "article/a1").linked()).isFalse();
  }

  @Test
  void aPageThatManyNameIsLinkedByThoseThatNameItMost() {
    publish(BULGE);
    IntStream.range(0, 300)
        .forEach(n ->
            publish(
                TestPage.of("article/a" + n, "Story number " + n)
                    .text(
                        n < 150
                            ? "Case " + n + " is a disc bulge. So is " + n + " again, a disc bulge."
                            : "One disc bulge hurts " + n + " more.")));

    assertThat(why("article/a1", "finding/disc-bulge").linked()).isTrue();
    assertThat(why("article/a299", "finding/disc-bulge").rule()).isEqualTo("quota");
  }

  @Test
  void whatIsWeakOrBeyondTheBlockSaysSo() {
    IntStream.range(0, 30)
        .forEach(
            n -> publish(TestPage.of("term/t" + (char) ('a' + n % 26) + n, "Zq" + n + "x" + n)));
    publish(
        TestPage.of("article/list", "Everything")
            .text(
                String.join(
                    ", ", IntStream.range(0, 30).mapToObj(n -> "Zq" + n + "x" + n).toList())));

    List<Explanation> all =
        IntStream.range(0, 30)
            .mapToObj(n -> why("article/list", "term/t" + (char) ('a' + n % 26) + n))
            .toList();

    assertThat(all).filteredOn(Explanation::linked).hasSize(20);
    assertThat(all)
        .filteredOn(why -> !why.linked())
        .hasSize(10)
        .allMatch(why -> why.rule().equals("length"))
        .allMatch(why -> why.text().startsWith("Beyond the length of the block: "));
  }

  @Test
  void pagesThatAreNotThereOrHaveNothingInCommonSaySo() {
    publish(BULGE, TestPage.of("term/voxel", "Voxel"));
    graph.accept(new PageWithdrawn("r", PageId.of("term/voxel"), 2, Instant.EPOCH));
    publish(TestPage.of("term/pixel", "Pixel"));

    assertThat(why("finding/disc-bulge", "term/none").rule()).isEqualTo("unknown-page");
    assertThat(why("term/none", "finding/disc-bulge").rule()).isEqualTo("unknown-page");
    assertThat(why("finding/disc-bulge", "term/voxel").text())
        .isEqualTo("term/voxel was withdrawn at revision 2.");
    assertThat(why("finding/disc-bulge", "finding/disc-bulge").rule()).isEqualTo("itself");
    assertThat(why("finding/disc-bulge", "term/pixel").rule()).isEqualTo("never-named");
  }

  @Test
  void namesOfTheSameWordsMakePagesRelated() {
    publish(
        TestPage.of("finding/a", "Lumbar disc herniation"),
        TestPage.of("finding/b", "Disc herniation of the lumbar spine"),
        TestPage.of("finding/c", "Gallstone"));

    assertThat(why("finding/a", "finding/b").rule()).isEqualTo("similar-name");
    assertThat(why("finding/a", "finding/b").text())
        .isEqualTo("Both names hold the words lumbar, disc, herniation.");
    assertThat(why("finding/a", "finding/c").linked()).isFalse();
  }

  @Test
  void healthTellsWhatIsWrongWithTheWhole() {
    publish(
        BULGE.aliases("bulging disc"),
        TestPage.of("finding/protrusion", "Protrusion").aliases("bulging disc"),
        TestPage.of("symptom/a", "Pain on the left side").text("A disc bulge."),
        TestPage.of("symptom/b", "Left side pain"),
        TestPage.of("term/voxel", "Voxel"));

    graph.settle();
    GraphHealth health = graph.health();

    assertThat(health.pages()).isEqualTo(5);
    assertThat(health.orphans().examples()).containsExactly(PageId.of("term/voxel"));
    assertThat(health.deadEnds().examples()).containsExactly(PageId.of("term/voxel"));
    assertThat(health.namedByNobody().examples())
        .contains(PageId.of("term/voxel"))
        .doesNotContain(PageId.of("finding/disc-bulge"));
    assertThat(health.sharedNames().examples())
        .singleElement()
        .matches(name -> name.name().equals("bulging disc") && name.concepts().size() == 2);
  }

  private void publish(TestPage... pages) {
    for (TestPage page : pages) {
      Page one = page.page();
      graph.accept(new PagePublished("r", one, 1, ContentDigest.of(one), List.of(), Instant.EPOCH));
    }
  }

  private Explanation why(String from, String to) {
    graph.settle();
    return graph.why(PageId.of(from), PageId.of(to)).explanation();
  }
}
