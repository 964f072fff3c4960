package dev.signpost.link.streams;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signpost.ingest.contract.Outcome.Result;
import dev.signpost.ingest.contract.Page;
import dev.signpost.ingest.contract.PageId;
import dev.signpost.link.TestPage;
import dev.signpost.link.contract.Block;
import dev.signpost.link.contract.PageLinks;
import dev.signpost.link.contract.Reason;
import java.nio.charset.StandardCharsets;
import org.apache.kafka.streams.test.TestRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class GraphTopologyTest {
  private static final Page FINDING = TestPage.of("finding/disc-bulge", "Disc bulge").page();
  private static final Page PHRASE =
      TestPage.of("phrase/mild-disc-bulge", "Mild disc bulge.").page();
  private static final Page SYMPTOM =
      TestPage.of("symptom/low-back-pain", "Low back pain")
          .text("Often there is a disc bulge. A disc bulge rarely needs more than time.")
          .page();

  private final TestGraph graph = TestGraph.onRocksDb();

  @AfterEach
  void close() {
    graph.close();
  }

  @Test
  void relatedListFollowsWhenAnotherPageAppearsChangesAndGoes() {
    graph.publish(PHRASE, 1);
    assertThat(graph.related("phrase/mild-disc-bulge", Block.FINDINGS)).isEmpty();

    graph.publish(FINDING, 1);
    assertThat(graph.related("phrase/mild-disc-bulge", Block.FINDINGS))
        .containsExactly("finding/disc-bulge");
    assertThat(graph.related("finding/disc-bulge", Block.PHRASES))
        .containsExactly("phrase/mild-disc-bulge");

    graph.publish(new TestPage(PHRASE).title("Mild facet arthropathy.").page(), 2);
    assertThat(graph.related("finding/disc-bulge", Block.PHRASES)).isEmpty();

    graph.publish(PHRASE, 3);
    assertThat(graph.related("finding/disc-bulge", Block.PHRASES)).isNotEmpty();

    graph.withdraw(FINDING.id(), 2);
    assertThat(graph.related("phrase/mild-disc-bulge", Block.FINDINGS)).isEmpty();
    PageLinks gone = graph.links().get(FINDING.id());
    assertThat(gone.revision()).isEqualTo(2);
    assertThat(gone.blocks()).isEmpty();
  }

  @Test
  void symptomFindsThePhrasesOfItsFindings() {
    graph.publish(SYMPTOM, 1);
    graph.publish(PHRASE, 1);
    graph.publish(FINDING, 1);

    assertThat(graph.related("symptom/low-back-pain", Block.FINDINGS))
        .containsExactly("finding/disc-bulge");
    assertThat(graph.related("symptom/low-back-pain", Block.PHRASES))
        .containsExactly("phrase/mild-disc-bulge");
    assertThat(reason("symptom/low-back-pain", Block.PHRASES).text())
        .isEqualTo("Both name Disc bulge.");
  }

  @Test
  void everyLinkHasItsReasonWithThePlaceItRestsOn() {
    graph.publish(SYMPTOM, 1);
    graph.publish(FINDING, 1);

    Reason mention = reason("symptom/low-back-pain", Block.FINDINGS);
    assertThat(mention.rule()).isEqualTo("mention");
    assertThat(mention.text()).isEqualTo("Named here twice.");
    assertThat(mention.evidence().section()).isZero();
    assertThat(mention.evidence().quote()).isEqualTo("disc bulge");
    assertThat(mention.evidence().start()).isEqualTo(17);
    Reason namedBy = reason("finding/disc-bulge", Block.SYMPTOMS);
    assertThat(namedBy.rule()).isEqualTo("named-by");
  }

  @Test
  void absentFindingIsNoLink() {
    graph.publish(FINDING, 1);
    graph.publish(TestPage.of("phrase/none", "No evidence of disc bulge.").page(), 1);

    assertThat(graph.related("phrase/none", Block.FINDINGS)).isEmpty();
    assertThat(graph.related("finding/disc-bulge", Block.PHRASES)).isEmpty();
  }

  @Test
  void editorsLinksStandFirstWhereTheyWereWantedAndOnlyToPagesThatAreThere() {
    graph.publish(FINDING, 1);
    graph.publish(TestPage.of("hub/spine", "Spine findings").page(), 1);
    graph.publish(
        new TestPage(SYMPTOM)
            .link("hub/spine", null)
            .link("finding/missing", "findings")
            .link("finding/disc-bulge", "nextSteps")
            .page(),
        1);

    assertThat(graph.related("symptom/low-back-pain", Block.HUBS)).containsExactly("hub/spine");
    assertThat(graph.related("symptom/low-back-pain", Block.NEXT_STEPS))
        .containsExactly("finding/disc-bulge");
    assertThat(reason("symptom/low-back-pain", Block.NEXT_STEPS).rule()).isEqualTo("declared");

    graph.publish(TestPage.of("finding/missing", "A finding made up").page(), 1);
    assertThat(graph.related("symptom/low-back-pain", Block.FINDINGS))
        .containsExactly("finding/missing", "finding/disc-bulge");

    graph.withdraw(PageId.of("hub/spine"), 2);
    assertThat(graph.related("symptom/low-back-pain", Block.HUBS)).isEmpty();
  }

  @Test
  void pagesOfConflictingRegionsAreNotLinkedAndTheRefusalIsCounted() {
    graph.publish(FINDING, 1);
    graph.publish(new TestPage(PHRASE).regions("lumbar").page(), 1);
    graph.publish(new TestPage(SYMPTOM).regions("thoracic").page(), 1);

    assertThat(graph.related("symptom/low-back-pain", Block.FINDINGS)).isNotEmpty();
    assertThat(graph.related("symptom/low-back-pain", Block.PHRASES)).isEmpty();
    assertThat(graph.count("link.refused", "rule", "shared-concept")).isPositive();

    graph.publish(new TestPage(SYMPTOM).regions("lumbar").page(), 2);
    assertThat(graph.related("symptom/low-back-pain", Block.PHRASES)).isNotEmpty();
  }

  @Test
  void theSameContentAtANewRevisionIsNeitherReadNorWrittenAgain() {
    graph.publish(FINDING, 1);
    graph.publish(SYMPTOM, 1);
    int published = graph.published.size();
    double read = graph.count("link.pages.read", "cause", "new");

    graph.publish(SYMPTOM, 2);

    assertThat(graph.count("link.pages.read", "cause", "new")).isEqualTo(read);
    assertThat(graph.published).hasSize(published);
    assertThat(graph.count("link.pages.unchanged")).isEqualTo(1);
    assertThat(graph.outcomes.getLast().revision()).isEqualTo(2);
    assertThat(graph.outcomes.getLast().result()).isEqualTo(Result.LINKED);
  }

  @Test
  void everyRevisionGetsItsOutcomeOnce() {
    graph.publish(FINDING, 1);
    graph.pipe(TestGraph.published(SYMPTOM, 1));
    graph.pipe(TestGraph.published(SYMPTOM, 2));
    graph.pipe(TestGraph.withdrawn(FINDING.id(), 3));
    graph.settle();

    assertThat(graph.outcomes).allMatch(outcome -> outcome.result() == Result.LINKED);
    assertThat(graph.outcomes.stream().map(outcome -> outcome.receipt()))
        .containsExactlyInAnyOrder(
            "finding/disc-bulge@1",
            "symptom/low-back-pain@1",
            "symptom/low-back-pain@2",
            "finding/disc-bulge@3");
  }

  @Test
  void versionsRiseWithEveryPublication() {
    graph.publish(SYMPTOM, 1);
    graph.publish(FINDING, 1);
    graph.withdraw(FINDING.id(), 2);

    long[] versions =
        graph.published.stream()
            .filter(links -> links.page().equals(SYMPTOM.id()))
            .mapToLong(PageLinks::version)
            .toArray();
    assertThat(versions).hasSizeGreaterThan(2).isSorted().doesNotHaveDuplicates();
  }

  @Test
  void newNameMakesOnlyPagesThatHoldAllItsWordsBeReadAgain() {
    graph.publish(SYMPTOM, 1);
    for (int i = 0; i < 20; i++) {
      graph.publish(
          TestPage.of("article/" + i, "About discs " + i).text("A disc is soft.").page(), 1);
    }
    double before = graph.count("link.pages.read", "cause", "lexicon");

    graph.publish(FINDING, 1);

    assertThat(graph.count("link.pages.read", "cause", "lexicon") - before).isEqualTo(1);
  }

  @Test
  void wordingIsReadAgainWhenATermGivesUpANameItTurnsRound() {
    Page finding = TestPage.of("finding/stenosis", "Stenosis").page();
    TestPage term = TestPage.of("term/narrow-spine", "Narrow spine");
    graph.publish(finding, 1);
    graph.publish(term.aliases("Canal stenosis").page(), 1);
    graph.publish(TestPage.of("phrase/canal", "Mild stenosis of the canal at L4-L5.").page(), 1);
    assertThat(reason("phrase/canal", Block.FINDINGS).levels()).isEmpty();

    graph.publish(term.page(), 2);

    assertThat(reason("phrase/canal", Block.FINDINGS).levels()).containsExactly("L4-L5");
  }

  @Test
  void recordThatIsNoChangeIsKeptAsDeadLetterAndTheOthersGoOn() {
    byte[] poison =
        "{\"type\": \"page-published\", \"receipt\": \"r\", \"revision\": 7}"
            .getBytes(StandardCharsets.UTF_8);

    graph.pipe("term/poison", poison);
    graph.publish(FINDING, 1);

    var letters = graph.deadLetters();
    assertThat(letters).hasSize(1);
    assertThat(letters.getFirst().value()).isEqualTo(poison);
    assertThat(header(letters.getFirst(), "stage")).isEqualTo("link");
    assertThat(header(letters.getFirst(), "topic")).isEqualTo("pages");
    assertThat(graph.outcomes.getFirst().result()).isEqualTo(Result.DEAD);
    assertThat(graph.outcomes.getFirst().receipt()).isEqualTo("r");
    assertThat(graph.links()).containsKey(FINDING.id());
  }

  @Test
  void recordOfTheLexiconThatIsNoChangeIsKeptAsDeadLetterOnce() {
    byte[] poison = "{\"type\": \"concept-".getBytes(StandardCharsets.UTF_8);

    graph.disturbLexicon("term/poison", poison);
    graph.publish(FINDING, 1);
    graph.publish(PHRASE, 1);

    var letters = graph.deadLetters();
    assertThat(letters).hasSize(1);
    assertThat(letters.getFirst().key()).isEqualTo("term/poison");
    assertThat(letters.getFirst().value()).isEqualTo(poison);
    assertThat(header(letters.getFirst(), "stage")).isEqualTo("link");
    assertThat(header(letters.getFirst(), "topic")).isEqualTo("lexicon");
    assertThat(header(letters.getFirst(), "offset")).isEqualTo("0");
    assertThat(header(letters.getFirst(), "cause")).isNotEmpty();
    assertThat(graph.count("link.dead")).isEqualTo(1);
    assertThat(graph.related("phrase/mild-disc-bulge", Block.FINDINGS)).isNotEmpty();
  }

  private static String header(TestRecord<String, byte[]> letter, String name) {
    return new String(letter.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
  }

  private Reason reason(String page, Block block) {
    return graph.entries(page, block).getFirst().reasons().getFirst();
  }
}
