package dev.signpost.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signpost.acceptance.pipeline.SharedGraph;
import dev.signpost.acceptance.pipeline.Wait;
import dev.signpost.ingest.contract.ContentChange;
import dev.signpost.ingest.contract.ContentChange.PagePublished;
import dev.signpost.ingest.contract.ContentChange.PageWithdrawn;
import dev.signpost.ingest.contract.ContentDigest;
import dev.signpost.ingest.contract.Page;
import dev.signpost.ingest.contract.Page.Section;
import dev.signpost.ingest.contract.PageId;
import dev.signpost.link.contract.Block;
import dev.signpost.link.contract.PageLinks;
import dev.signpost.link.contract.RelatedPage;
import dev.signpost.link.inprocess.LocalGraph;
import dev.signpost.link.inprocess.LocalGraph.Options;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * Two instances share six partitions through a long history of changes. One is killed in the middle
 * and never comes back; the lists still end as those of the pages that stand.
 */
class SharedGraphIT {
  private static final int PAGES = 150;
  private static final int CHANGES = 1_200;
  private static final Duration CATCH_UP = Duration.ofMinutes(6);
  private static final List<String> WORDS =
      List.of(
          "edema",
          "cyst",
          "tear",
          "bulge",
          "spur",
          "nodule",
          "fracture",
          "effusion",
          "stenosis",
          "lesion",
          "mass",
          "clot");
  private static final List<String> PARTS =
      List.of("disc", "knee", "lung", "liver", "hip", "neck", "rib", "heel");
  private static final List<String> REGIONS =
      List.of("lumbar", "thoracic", "knee", "chest", "abdomen", "spine");

  private final Random random = new Random(20261128);
  private final Map<PageId, ContentChange> latest = new TreeMap<>();

  @Test
  void oneOfTwoInstancesIsKilledAndNothingIsLost() throws IOException {
    try (SharedGraph graph = new SharedGraph(2)) {
      for (int revision = 1; revision <= CHANGES; revision++) {
        if (revision == CHANGES / 2) {
          graph.instance(0).kill();
        }
        ContentChange change = change(revision);
        latest.put(change.pageId(), change);
        graph.send(change);
      }

      Map<PageId, Map<Block, List<RelatedPage>>> rebuilt = rebuild();
      Wait.until(
          "lists are those of a rebuild", CATCH_UP, () -> blocks(graph.links()).equals(rebuilt));

      assertThat(rebuilt.values()).anyMatch(blocks -> !blocks.isEmpty());
      graph.instance(1).awaitReady();
    }
  }

  private Map<PageId, Map<Block, List<RelatedPage>>> rebuild() {
    Map<PageId, PageLinks> links = new TreeMap<>();
    LocalGraph graph =
        new LocalGraph(Options.inMemory(), changed -> links.put(changed.page(), changed));
    latest.values().forEach(graph::accept);
    graph.settle();
    return blocks(links);
  }

  /** A page that was never anything but gone has no list in a rebuild; that says the same. */
  private static Map<PageId, Map<Block, List<RelatedPage>>> blocks(Map<PageId, PageLinks> links) {
    Map<PageId, Map<Block, List<RelatedPage>>> blocks = new TreeMap<>();
    links.forEach((page, of) -> {
      if (!of.blocks().isEmpty()) {
        blocks.put(page, of.blocks());
      }
    });
    return blocks;
  }

  private ContentChange change(long revision) {
    int number = random.nextInt(PAGES);
    PageId id = PageId.of(kind(number) + "/p" + number);
    String receipt = id + "@" + revision;
    if (random.nextInt(8) == 0) {
      return new PageWithdrawn(receipt, id, revision, Instant.now());
    }
    Page page = page(id, number);
    return new PagePublished(
        receipt, page, revision, ContentDigest.of(page), List.of(), Instant.now());
  }

  private static String kind(int number) {
    return List.of("finding", "symptom", "phrase", "term").get(number % 4);
  }

  private Page page(PageId id, int number) {
    String name = any(PARTS) + " " + any(WORDS);
    String title = id.kind().wireName().equals("phrase") ? "Mild " + name + " is seen." : name;
    List<Section> sections = new ArrayList<>();
    for (int i = 0; i < 2; i++) {
      sections.add(
          new Section(
              null,
              "There may be %s %s, or %s. No %s %s."
                  .formatted(any(PARTS), any(WORDS), any(WORDS), any(PARTS), any(WORDS)),
              null));
    }
    List<String> regions = random.nextBoolean() ? List.of(any(REGIONS)) : List.of();
    return new Page(
        id,
        title,
        null,
        null,
        List.of(any(PARTS) + " " + any(WORDS) + " " + number),
        null,
        sections,
        regions,
        null,
        null,
        null,
        null,
        null,
        null,
        null);
  }

  private String any(List<String> some) {
    return some.get(random.nextInt(some.size()));
  }
}
