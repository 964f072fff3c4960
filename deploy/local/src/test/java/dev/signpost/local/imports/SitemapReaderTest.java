package dev.signpost.local.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.signpost.ingest.contract.PageKind;
import dev.signpost.local.crawl.FakeSite;
import dev.signpost.local.crawl.Politeness;
import dev.signpost.local.terminal.CommandFailedException;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SitemapReaderTest {
  private static final Politeness QUICK =
      new Politeness(
          Duration.ofMillis(1),
          Duration.ofSeconds(5),
          1,
          Duration.ofMillis(1),
          Duration.ofMillis(2));
  private static final Wishes WITHDRAWING = new Wishes(null, null, false, true);
  private static final JsonMapper JSON = new JsonMapper();

  @TempDir Path state;
  private final FakeSite server = new FakeSite();

  @BeforeEach
  void fill() {
    server.sitemap("/sitemap.xml", "/symptoms/one", "/symptoms/two", "/symptoms/three");
    for (String name : List.of("one", "two", "three")) {
      server.page("/symptoms/" + name, "<h1>%s</h1>".formatted(name));
    }
  }

  @AfterEach
  void close() {
    server.close();
  }

  @Test
  void everyPageIsCarriedWithItsAddress() {
    List<Item> items = items(Wishes.NONE, 99);
    assertThat(items).hasSize(3);
    JsonNode first = json(items.getFirst());
    assertThat(first.path("format").asText()).isEqualTo("html");
    assertThat(first.path("url").asText()).isEqualTo(server.uri("/symptoms/one").toString());
    assertThat(first.path("body").asText()).isEqualTo("<h1>one</h1>");
    assertThat(first.path("charset").asText()).isEqualTo("utf-8");
    assertThat(first.has("id")).isFalse();
    assertThat(items.getFirst().origin()).isEqualTo(server.uri("/symptoms/one").toString());
  }

  @Test
  void ofWhichKindPagesAreCanBeSaid() {
    server.sitemap("/sitemap.xml", "/back-pain.html").page("/back-pain.html", "<h1>B</h1>");
    Wishes articles = new Wishes(null, PageKind.ARTICLE, false, false);
    assertThat(json(items(articles, 99).getFirst()).path("id").asText())
        .isEqualTo("article/back-pain");
  }

  @Test
  void theNextImportTakesOnlyWhatHasChanged() {
    answerAll(202);
    server.asked();
    server.page("/symptoms/two", "<h1>two, changed</h1>");

    assertThat(run(Wishes.NONE)).containsExactly("unchanged", "sent", "unchanged");
    assertThat(server.asked()).hasSize(4); // asked for, with the ETag
    assertThat(run(Wishes.NONE)).containsOnly("unchanged");
  }

  @Test
  void withoutEtagsTheBytesTell() {
    server.at("/symptoms/one", request -> request.response().end("<h1>one</h1>"));
    answerAll(202);
    assertThat(run(Wishes.NONE)).containsOnly("unchanged");
  }

  @Test
  void whatTheSitemapSaysIsOldIsNotEvenAskedFor() {
    server.sitemap(
        "/sitemap.xml", "/symptoms/one 2026-01-01", "/symptoms/two 2026-01-01T10:00:00Z");
    answerAll(202);
    server.asked();
    assertThat(run(Wishes.NONE)).containsExactly("unchanged", "unchanged");
    assertThat(server.asked()).containsExactly("/sitemap.xml");

    server.sitemap(
        "/sitemap.xml", "/symptoms/one 2026-01-02", "/symptoms/two 2026-01-01T10:00:00Z");
    run(Wishes.NONE);
    assertThat(server.asked()).containsExactly("/sitemap.xml", "/symptoms/one");
  }

  @Test
  void againMeansAllOfIt() {
    answerAll(202);
    assertThat(run(new Wishes(null, null, true, false))).containsOnly("sent");
  }

  @Test
  void anImportThatWasBrokenOffIsGoneOnWith() {
    each(Wishes.NONE, 2, item -> answer(item, 202));
    server.asked();

    assertThat(run(Wishes.NONE)).containsExactly("unchanged", "unchanged", "sent");
    assertThat(server.asked()).containsExactly("/sitemap.xml", "/symptoms/three");
    assertThat(run(Wishes.NONE)).containsOnly("unchanged");
    assertThat(server.asked()).hasSize(4);
  }

  @Test
  void whatWasRefusedIsSentAgain() {
    answerAll(422);
    assertThat(run(Wishes.NONE)).containsOnly("sent");
  }

  @Test
  void whatIsNoPageOrNotAllowedIsSkippedAndToldWhy() {
    server.text("/robots.txt", "User-agent: *\nDisallow: /symptoms/two");
    server
        .text("/symptoms/one", "plain")
        .sitemap("/sitemap.xml", "/symptoms/one", "/symptoms/two", "https://other.test/three");
    assertThat(run(Wishes.NONE))
        .containsExactly("skipped no-html", "skipped robots.txt", "skipped other-site");
  }

  @Test
  void whatCannotBeHadIsRefusedWithTheReason() {
    server.remove("/symptoms/one").status("/symptoms/two", 403);
    assertThat(run(Wishes.NONE)).containsExactly("not-found", "unreadable", "sent");
  }

  @Test
  void aSiteThatDoesNotAnswerAnyMoreIsLeftAlone() {
    String[] paths = IntStream.range(0, 40).mapToObj(n -> "/symptoms/n" + n).toArray(String[]::new);
    server.sitemap("/sitemap.xml", paths);
    for (String path : paths) {
      server.page(path, "<h1>N</h1>");
    }
    for (int n = 3; n < 40; n++) {
      server.status("/symptoms/n" + n, 503);
    }
    List<String> broken = run(Wishes.NONE);
    assertThat(broken).hasSizeLessThan(15).startsWith("sent", "sent", "sent", "no-answer");
    assertThat(broken.getLast()).isEqualTo("gave-up");

    for (String path : paths) {
      server.page(path, "<h1>N</h1>");
    }
    server.asked();
    assertThat(run(Wishes.NONE)).startsWith("unchanged", "unchanged", "unchanged", "sent");
    assertThat(server.asked()).hasSize(1 + 37);
  }

  @Test
  void whatIsNoLongerListedIsWithdrawnOnlyIfSomebodySaysSo() {
    answerAll(202);
    server.sitemap("/sitemap.xml", "/symptoms/one", "/symptoms/two").remove("/symptoms/two");
    assertThat(run(Wishes.NONE)).containsExactly("unchanged", "not-found");

    List<Item> items = items(WITHDRAWING, 99);
    assertThat(json(items.get(1)).path("withdraw").asText()).isEqualTo("symptom/two");
    assertThat(json(items.get(2)).path("withdraw").asText()).isEqualTo("symptom/three");
    assertThat(run(WITHDRAWING)).containsExactly("unchanged", "sent", "sent");
    assertThat(run(WITHDRAWING)).containsExactly("unchanged", "not-found");
  }

  @Test
  void aSitemapThatCannotBeReadWithdrawsNothing() {
    answerAll(202);
    server.index("/sitemap.xml", "/a.xml", "/b.xml").sitemap("/a.xml", "/symptoms/one");
    assertThat(run(WITHDRAWING)).containsExactly("unchanged", "unread-sitemap");

    server.status("/sitemap.xml", 404);
    assertThatThrownBy(() -> run(WITHDRAWING))
        .isInstanceOf(CommandFailedException.class)
        .hasMessageContaining("/sitemap.xml: answered 404");
  }

  @Test
  void aSitemapThatHasLostMostPagesIsRatherBroken() {
    String[] paths = IntStream.range(0, 20).mapToObj(n -> "/symptoms/n" + n).toArray(String[]::new);
    server.sitemap("/sitemap.xml", paths);
    for (String path : paths) {
      server.page(path, "<h1>N</h1>");
    }
    answerAll(202);
    server.sitemap("/sitemap.xml", "/symptoms/n0");
    assertThat(run(WITHDRAWING)).containsExactly("unchanged", "too-many-missing");
  }

  private void answerAll(int status) {
    each(Wishes.NONE, 99, item -> answer(item, status));
  }

  /** One import that is answered at once; what became of its items. */
  private List<String> run(Wishes wishes) {
    List<String> told = new ArrayList<>();
    each(
        wishes,
        999,
        item -> {
          answer(item, 202);
          told.add(
              switch (item) {
                case Item.Draft draft -> "sent";
                case Item.Unreadable unreadable -> unreadable.faults().getFirst().rule();
                case Item.Passed passed -> (passed.fate().wireName() + " " + passed.why()).strip();
              });
        });
    return told;
  }

  private List<Item> items(Wishes wishes, int most) {
    List<Item> items = new ArrayList<>();
    each(wishes, most, items::add);
    return items;
  }

  private void each(Wishes wishes, int most, java.util.function.Consumer<Item> consumer) {
    SitemapSource source =
        new SitemapSource(server.uri("/sitemap.xml"), QUICK, state.resolve("memory"), wishes);
    try (source;
        ItemReader reader = source.read(count -> {})) {
      for (int n = 0; n < most; n++) {
        Item item = reader.next();
        if (item == null) {
          break;
        }
        consumer.accept(item);
      }
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static void answer(Item item, int status) {
    if (item instanceof Item.Draft draft) {
      String url = json(item).path("url").asText();
      String page = "symptom/" + url.substring(url.lastIndexOf('/') + 1);
      draft.answered(JSON.createObjectNode().put("status", status).put("page", page));
    }
  }

  private static JsonNode json(Item item) {
    try {
      return JSON.readTree(((Item.Draft) item).json());
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
