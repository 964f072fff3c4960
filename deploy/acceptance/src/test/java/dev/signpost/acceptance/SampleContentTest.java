package dev.signpost.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signpost.ingest.contract.Page;
import dev.signpost.ingest.contract.Page.DeclaredLink;
import dev.signpost.ingest.contract.Page.Faq;
import dev.signpost.ingest.contract.Page.Section;
import dev.signpost.ingest.contract.PageId;
import dev.signpost.ingest.contract.PageKind;
import dev.signpost.ingest.forms.DraftReader;
import dev.signpost.ingest.forms.DraftResult.Readable;
import dev.signpost.ingest.quality.PageRules;
import dev.signpost.language.region.Regions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The sample pages keep what the site asks of every page. */
class SampleContentTest {
  private static final Path FOLDER = Path.of("..", "sample-content");
  private static final Map<PageId, Page> PAGES = new TreeMap<>();
  private static final List<String> FAULTS = new ArrayList<>();

  @BeforeAll
  static void read() throws IOException {
    DraftReader reader = new DraftReader();
    PageRules rules =
        PageRules.standard(Clock.fixed(Instant.parse("2026-11-20T00:00:00Z"), ZoneOffset.UTC));
    try (Stream<Path> files = Files.walk(FOLDER)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".md")).toList()) {
        if (reader.read(file) instanceof Readable readable) {
          Page page = readable.draft().page();
          PAGES.put(page.id(), page);
          readable.faults().forEach(fault -> FAULTS.add(file + " " + fault));
          rules.check(page).forEach(fault -> FAULTS.add(file + " " + fault));
        } else {
          FAULTS.add(file + " cannot be read");
        }
      }
    }
  }

  @Test
  void thereAreAtLeastTwoHundredAndTwentyPagesOfEveryKindTheSiteShows() {
    assertThat(PAGES).hasSizeGreaterThanOrEqualTo(220);
    for (PageKind kind : PageKind.values()) {
      if (kind != PageKind.CONDITION) {
        assertThat(PAGES.keySet()).anyMatch(id -> id.kind() == kind);
      }
    }
  }

  @Test
  void gateFindsNothingWrong() {
    assertThat(FAULTS).isEmpty();
  }

  @Test
  void declaredLinksLeadToPagesOfNoConflictingRegion() {
    Regions regions = Regions.standard();
    List<String> wrong = new ArrayList<>();
    for (Page page : PAGES.values()) {
      for (DeclaredLink link : page.links()) {
        Page target = PAGES.get(link.to());
        if (target == null) {
          wrong.add(page.id() + " → " + link.to() + " does not exist");
        } else if (!regions.relation(page.regions(), target.regions()).allowsLink()) {
          wrong.add(page.id() + " → " + link.to() + " is of another region");
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void noNameIsClaimedTwice() {
    Map<String, PageId> names = new TreeMap<>();
    List<String> clashes = new ArrayList<>();
    for (Page page : PAGES.values()) {
      Stream.concat(Stream.of(page.title()), page.aliases().stream())
          .map(name -> name.toLowerCase(Locale.ROOT))
          .forEach(name -> {
            PageId other = names.putIfAbsent(name, page.id());
            if (other != null) {
              clashes.add("%s: %s and %s".formatted(name, other, page.id()));
            }
          });
    }
    assertThat(clashes).isEmpty();
  }

  @Test
  void noSentenceStandsOnTwoPages() {
    Map<String, PageId> seen = new TreeMap<>();
    List<String> repeated = new ArrayList<>();
    for (Page page : PAGES.values()) {
      texts(page)
          .flatMap(text -> Stream.of(text.split("(?<=[.?!])\\s+|\\n+")))
          .map(String::strip)
          .filter(sentence -> sentence.length() > 25)
          .forEach(sentence -> {
            PageId other = seen.putIfAbsent(sentence, page.id());
            if (other != null && !other.equals(page.id())) {
              repeated.add("%s: %s and %s".formatted(sentence, other, page.id()));
            }
          });
    }
    assertThat(repeated).isEmpty();
  }

  @Test
  void everySymptomGuideTellsItsRedFlagsAndEveryPageItsReview() {
    assertThat(PAGES.values())
        .allSatisfy(page -> {
          assertThat(page.review()).isNotNull();
          if (page.id().kind() == PageKind.SYMPTOM) {
            assertThat(page.redFlags()).hasSizeGreaterThanOrEqualTo(3);
          }
        });
  }

  private static Stream<String> texts(Page page) {
    return Stream.of(
            Stream.ofNullable(page.summary()),
            page.sections().stream().map(Section::text),
            page.redFlags().stream(),
            page.faq().stream().map(Faq::answer))
        .flatMap(stream -> stream);
  }
}
