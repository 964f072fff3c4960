package dev.signpost.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signpost.ingest.contract.ContentChange.PagePublished;
import dev.signpost.ingest.contract.ContentDigest;
import dev.signpost.ingest.contract.Page;
import dev.signpost.ingest.contract.PageId;
import dev.signpost.ingest.contract.PageKind;
import dev.signpost.ingest.forms.DraftReader;
import dev.signpost.ingest.forms.DraftResult.Readable;
import dev.signpost.ingest.forms.Form;
import dev.signpost.language.region.Regions;
import dev.signpost.link.contract.Block;
import dev.signpost.link.contract.PageLinks;
import dev.signpost.link.contract.Reason;
import dev.signpost.link.contract.RelatedPage;
import dev.signpost.link.inprocess.LocalGraph;
import dev.signpost.link.inprocess.LocalGraph.Options;
import dev.signpost.link.view.GraphHealth;
import dev.signpost.link.view.Refused;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The links of the sample content, and of a page beside it as careless sites have them. */
class SampleLinksTest {
  private static final Path FOLDER = Path.of("..", "sample-content");
  private static final DraftReader READER = new DraftReader();

  /** Every link is of the wrong part of the spine, and its text names them too. */
  private static final String CARELESS =
      """
      {"id": "symptom/careless-upper-back-ache", "title": "Aching between the ribs and spine",
       "summary": "An ache of the thoracic spine. It may come from a disc bulge, lumbar spinal stenosis or facet arthropathy.",
       "sections": [{"heading": "What a report may say", "role": "findings",
         "text": "Broad-based disc bulge at L4-L5. Moderate lumbar spinal stenosis. Cervical foraminal narrowing. A disc bulge, spinal stenosis, a compression fracture."}],
       "regions": ["thoracic"],
       "links": [{"to": "phrase/broad-based-disc-bulge-at-l4-l5", "role": "phrases"},
                 {"to": "phrase/annular-fissure-at-l4-l5", "role": "phrases"},
                 {"to": "phrase/moderate-left-foraminal-narrowing-at-c6-c7", "role": "nextSteps"},
                 {"to": "phrase/grade-1-anterolisthesis-of-l4-on-l5", "role": "phrases"},
                 {"to": "finding/lumbar-spinal-stenosis", "role": "findings"}]}
      """;

  private static final Map<PageId, Page> PAGES = new TreeMap<>();
  private static final Map<PageId, PageLinks> LINKS = new TreeMap<>();
  private static final LocalGraph GRAPH =
      new LocalGraph(Options.inMemory(), links -> LINKS.put(links.page(), links));

  @BeforeAll
  static void link() throws IOException {
    try (Stream<Path> files = Files.walk(FOLDER)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".md")).sorted().toList()) {
        publish(((Readable) READER.read(file)).draft().page());
      }
    }
    byte[] careless = CARELESS.getBytes(StandardCharsets.UTF_8);
    publish(((Readable) READER.read(careless, Form.JSON)).draft().page());
    GRAPH.settle();
  }

  private static void publish(Page page) {
    PAGES.put(page.id(), page);
    GRAPH.accept(new PagePublished("r", page, 1, ContentDigest.of(page), List.of(), Instant.EPOCH));
  }

  @Test
  void noLinkLeadsToAConflictingRegion() {
    List<String> conflicts = new ArrayList<>();
    LINKS
        .values()
        .forEach(links ->
            entries(links)
                .filter(entry ->
                    !Regions.standard()
                        .relation(
                            PAGES.get(links.page()).regions(), PAGES.get(entry.page()).regions())
                        .allowsLink())
                .forEach(entry -> conflicts.add(links.page() + " → " + entry.page())));

    assertThat(LINKS).hasSize(PAGES.size());
    assertThat(conflicts).isEmpty();
  }

  @Test
  void everyPhraseBesideAThoracicPageIsThoracicOrOfNoRegion() {
    Regions regions = Regions.standard();
    List<PageId> thoracic =
        PAGES.values().stream()
            .filter(page -> page.regions().equals(List.of("thoracic")))
            .map(Page::id)
            .toList();

    assertThat(thoracic).hasSizeGreaterThan(5);
    for (PageId page : thoracic) {
      assertThat(entries(LINKS.get(page)).filter(e -> e.page().kind() == PageKind.PHRASE))
          .as(page.toString())
          .allMatch(phrase -> {
            List<String> of = PAGES.get(phrase.page()).regions();
            return of.isEmpty() || regions.relation(of, List.of("thoracic")).allowsLink();
          })
          .noneMatch(phrase ->
              Set.of("lumbar", "cervical").containsAll(regionsOf(phrase.page()))
                  && !regionsOf(phrase.page()).isEmpty());
    }
  }

  @Test
  void whatACarelessPageLinksIsRefusedAndTheRefusalSaysWhy() {
    PageId careless = PageId.of("symptom/careless-upper-back-ache");
    List<Refused> refused =
        GRAPH.find(careless).orElseThrow().refused().stream()
            .filter(one -> one.rule().equals("declared"))
            .toList();

    assertThat(refused).hasSize(5).allMatch(one -> one.by().equals("regions"));
    assertThat(refused)
        .extracting(Refused::text)
        .contains(
            "Regions conflict: thoracic spine against lumbar spine.",
            "Regions conflict: thoracic spine against cervical spine.");
    assertThat(LINKS.get(careless).blocks().getOrDefault(Block.PHRASES, List.of()))
        .allMatch(entry -> regionsOf(entry.page()).contains("thoracic"));
    assertThat(GRAPH.health().wrongRegionAttempts().examples()).containsAll(refused);
  }

  @Test
  void onlyTheCarelessPageTriesToLinkAWrongRegionByHand() {
    GraphHealth health = GRAPH.health();

    assertThat(health.complete()).isTrue();
    assertThat(health.pages()).isEqualTo(PAGES.size());
    assertThat(
            health.wrongRegionAttempts().examples().stream()
                .filter(one -> one.rule().equals("declared"))
                .map(Refused::from)
                .collect(Collectors.toSet()))
        .containsExactly(PageId.of("symptom/careless-upper-back-ache"));
    assertThat(health.deadEnds().examples()).isEmpty();
    assertThat(health.sharedNames().examples()).isEmpty();
  }

  @Test
  void everyRelatedPageHasAReasonAndWhyTellsTheSame() {
    LINKS
        .values()
        .forEach(
            links -> entries(links).forEach(entry -> assertThat(entry.reasons()).isNotEmpty()));
    PageLinks links = LINKS.get(PageId.of("symptom/low-back-pain"));
    links
        .blocks()
        .forEach((block, entries) -> {
          RelatedPage last = entries.getLast();
          var why = GRAPH.why(links.page(), last.page()).explanation();
          assertThat(why.linked()).isTrue();
          assertThat(why.places()).anyMatch(p -> p.block() == block && p.place() == entries.size());
        });
  }

  @Test
  void aDangerASymptomWarnsOfStandsBesideItAsOne() {
    PageId backPain = PageId.of("symptom/low-back-pain");
    PageId aneurysm = PageId.of("finding/abdominal-aortic-aneurysm");

    assertThat(reasons(backPain, aneurysm))
        .filteredOn(reason -> reason.rule().equals("red-flag"))
        .singleElement()
        .matches(reason -> reason.evidence().quote().equals("aortic aneurysm"))
        .matches(reason -> reason.evidence().field().equals("redFlags"));
    assertThat(LINKS.get(backPain).blocks().get(Block.NEXT_STEPS))
        .extracting(RelatedPage::page)
        .contains(PageId.of("symptom/loss-of-bladder-or-bowel-control"));
    assertThat(
            reasons(
                PageId.of("symptom/sciatica-leg-pain"),
                PageId.of("finding/cauda-equina-compression")))
        .anyMatch(reason -> reason.rule().equals("red-flag"));
  }

  @Test
  void aFindingTellsTheLevelsAndGradesOfItsPhrases() {
    List<Reason> reasons =
        reasons(
            PageId.of("finding/spinal-stenosis"),
            PageId.of("phrase/moderate-lumbar-spinal-stenosis-at-l4-l5"));

    assertThat(reasons)
        .filteredOn(reason -> !reason.levels().isEmpty())
        .first()
        .matches(reason -> reason.levels().equals(List.of("L4-L5")))
        .matches(reason -> "moderate".equals(reason.severity()));
  }

  private static List<Reason> reasons(PageId from, PageId to) {
    return entries(LINKS.get(from))
        .filter(entry -> entry.page().equals(to))
        .findFirst()
        .orElseThrow()
        .reasons();
  }

  private static List<String> regionsOf(PageId page) {
    return PAGES.get(page).regions();
  }

  private static Stream<RelatedPage> entries(PageLinks links) {
    return links.blocks().values().stream().flatMap(List::stream);
  }
}
