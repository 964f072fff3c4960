package dev.signpost.link.streams;

import dev.signpost.ingest.contract.ContentChange;
import dev.signpost.ingest.contract.PageId;
import dev.signpost.link.TestPage;
import java.util.List;
import java.util.Random;

/**
 * Eight pages that name each other, claim each other's names, link to each other and change their
 * minds: what a page is at a revision follows from page, revision and seed alone.
 */
record SmallSite(long seed) {
  static final int PAGES = 8;
  static final int REVISIONS = 6;

  private static final List<String> IDS =
      List.of(
          "symptom/low-back-pain",
          "finding/disc-bulge",
          "finding/stenosis",
          "phrase/mild-disc-bulge",
          "phrase/no-stenosis",
          "term/disc",
          "article/reading",
          "hub/spine");
  private static final List<String> NAMES =
      List.of(
          "Low back pain",
          "Disc bulge",
          "Stenosis",
          "Canal stenosis",
          "Disc",
          "Bulging disc",
          "Renal stone",
          "MS");
  private static final List<String> SENTENCES =
      List.of(
          "A disc bulge is common.",
          "There is no stenosis.",
          "Mild canal stenosis with a bulging disc.",
          "The disc is soft.",
          "Her mother had low back pain.",
          "Low back pain often passes.",
          "Possible stenosis.",
          "Mild stenosis of the canal at L4-L5.",
          "There is a stone in the left kidney.",
          "Bulging of the disc or MS.");
  private static final List<String> REGIONS = List.of("lumbar", "thoracic", "spine", "chest");

  ContentChange change(int page, int revision) {
    Random random = new Random(seed * 1_000_003 + page * 31L + revision * 7919L);
    random.nextInt();
    PageId id = PageId.of(IDS.get(page));
    if (random.nextInt(4) == 0) {
      return TestGraph.withdrawn(id, revision);
    }
    TestPage draft =
        TestPage.of(IDS.get(page), title(page, random))
            .text(any(SENTENCES, random) + " " + any(SENTENCES, random), any(SENTENCES, random));
    if (random.nextBoolean()) {
      draft = draft.aliases(any(NAMES, random));
    }
    if (random.nextInt(3) > 0) {
      draft = draft.regions(any(REGIONS, random));
    }
    if (random.nextInt(3) == 0) {
      draft = draft.link(any(IDS, random), random.nextBoolean() ? "nextSteps" : null);
    }
    if (random.nextInt(3) == 0) {
      draft = draft.redFlags(any(SENTENCES, random), any(SENTENCES, random));
    }
    return TestGraph.published(draft.page(), revision);
  }

  private static String title(int page, Random random) {
    boolean phrase = IDS.get(page).startsWith("phrase/");
    return phrase ? any(SENTENCES, random) : any(NAMES, random);
  }

  private static String any(List<String> some, Random random) {
    return some.get(random.nextInt(some.size()));
  }
}
