package dev.signpost.local.crawl;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.signpost.local.terminal.CommandFailedException;
import io.vertx.core.http.HttpServerRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SiteTest {
  private static final Politeness QUICK =
      new Politeness(
          Duration.ofMillis(1),
          Duration.ofMillis(600),
          3,
          Duration.ofMillis(5),
          Duration.ofMillis(50));

  private final FakeSite server = new FakeSite();

  @AfterEach
  void close() {
    server.close();
  }

  @Test
  void anIndexLeadsToItsSitemapsPlainOrGzip() throws Exception {
    server.index("/index.xml", "/a.xml", "/b.xml.gz", "/a.xml", "https://other.test/c.xml");
    server.sitemap("/a.xml", "/symptoms/one 2026-05-02", "/symptoms/two 2026-05-02T10:00:00Z");
    server.bytes(
        "/b.xml.gz",
        gzip(
            "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\"><url><loc>%s</loc></url></urlset>"
                .formatted(server.uri("/terms/three?x=1#part"))));

    Listing listing = open("/index.xml").pages();

    assertThat(listing.pages())
        .containsExactly(
            new Listed(server.uri("/symptoms/one"), Instant.parse("2026-05-02T00:00:00Z")),
            new Listed(server.uri("/symptoms/two"), Instant.parse("2026-05-02T10:00:00Z")),
            new Listed(server.uri("/terms/three?x=1"), null));
    assertThat(listing.unread()).isEmpty();
    assertThat(server.asked()).containsExactly("/index.xml", "/a.xml", "/b.xml.gz");
  }

  @Test
  void pagesOfOtherSitesAreLeftOut() throws Exception {
    server.sitemap("/sitemap.xml", "/one", "https://other.test/two", "http://127.0.0.1:1/three");
    Listing listing = open("/sitemap.xml").pages();
    assertThat(listing.pages()).hasSize(1);
    assertThat(listing.elsewhere()).isEqualTo(2);
  }

  @Test
  void ofAFrontPageTheSitemapsAreThoseThatRobotsTxtNames() throws Exception {
    server.text("/robots.txt", "User-agent: *\nDisallow:\nSitemap: " + server.uri("/named.xml"));
    server.sitemap("/named.xml", "/one");
    assertThat(open("").pages().pages()).hasSize(1);

    server.remove("/robots.txt").sitemap("/sitemap.xml", "/one", "/two");
    assertThat(open("/").pages().pages()).hasSize(2);
  }

  @Test
  void whatIsNoSitemapIsTold() throws Exception {
    server.index("/index.xml", "/gone.xml", "/page.xml", "/good.xml");
    server.page("/page.xml", "<html><body><p>Not here.</p></body></html>");
    server.sitemap("/good.xml", "/one");

    Listing listing = open("/index.xml").pages();

    assertThat(listing.pages()).hasSize(1);
    assertThat(listing.unread()).hasSize(2);
    assertThat(listing.unread().getFirst()).endsWith("/gone.xml: answered 404");
  }

  @Test
  void entitiesOfASitemapLeadNowhere() throws Exception {
    server.bytes(
        "/sitemap.xml",
        ("<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>"
                + "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\"><url><loc>%s/&e;</loc></url></urlset>")
            .formatted(server.uri(""))
            .getBytes(UTF_8));
    assertThat(open("/sitemap.xml").pages().pages())
        .allSatisfy(page -> assertThat(page.address().getPath()).isIn("", "/"));
  }

  @Test
  void robotsTxtIsKeptTo() throws Exception {
    server.text(
        "/robots.txt",
        "User-agent: *\nDisallow: /\n\nUser-agent: signpost\nDisallow: /private\nAllow: /private/one\n");
    Site site = open("/sitemap.xml");
    assertThat(site.allows(server.uri("/symptoms/x"))).isTrue();
    assertThat(site.allows(server.uri("/private/two"))).isFalse();
    assertThat(site.allows(server.uri("/private/one"))).isTrue();
  }

  @Test
  void whileRobotsTxtCannotBeHadNothingMayBeRead() {
    server.status("/robots.txt", 503);
    assertThatThrownBy(() -> open("/sitemap.xml"))
        .isInstanceOf(CommandFailedException.class)
        .hasMessageContaining("/robots.txt cannot be had (it answered 503)");
  }

  @Test
  void aPageComesWithWhatTellsItsChanges() throws Exception {
    server.page("/one", "<h1>One</h1>");
    Site site = open("/sitemap.xml");
    Fetched.Found found = (Fetched.Found) site.fetch(server.uri("/one"), Validators.NONE);
    assertThat(new String(found.body(), UTF_8)).isEqualTo("<h1>One</h1>");
    assertThat(found.type()).isEqualTo("text/html; charset=utf-8");
    assertThat(site.fetch(server.uri("/one"), found.validators()))
        .isEqualTo(new Fetched.Unchanged());
    assertThat(site.fetch(server.uri("/none"), Validators.NONE))
        .isEqualTo(new Fetched.Missing(404));
  }

  @Test
  void redirectionsAreFollowedOnTheSiteOnly() throws Exception {
    server.text("/robots.txt", "User-agent: *\nDisallow: /private");
    server.at("/moved", request -> redirect(request, "/one")).page("/one", "<h1>One</h1>");
    server.at("/away", request -> redirect(request, "https://other.test/"));
    server.at("/hidden", request -> redirect(request, "/private/x"));
    server.at("/round", request -> redirect(request, "/round"));
    Site site = open("/sitemap.xml");

    assertThat(site.fetch(server.uri("/moved"), Validators.NONE))
        .isInstanceOfSatisfying(
            Fetched.Found.class,
            found -> assertThat(found.address()).isEqualTo(server.uri("/one")));
    assertThat(site.fetch(server.uri("/away"), Validators.NONE))
        .isInstanceOf(Fetched.LedAway.class);
    assertThat(site.fetch(server.uri("/hidden"), Validators.NONE))
        .isInstanceOf(Fetched.LedAway.class);
    assertThat(site.fetch(server.uri("/round"), Validators.NONE))
        .isEqualTo(new Fetched.Failed("more than 5 redirections", false));
  }

  @Test
  void aPassingFailureIsTriedAgain() throws Exception {
    AtomicInteger tries = new AtomicInteger();
    server.at(
        "/one",
        request -> {
          if (tries.incrementAndGet() < 3) {
            request.response().setStatusCode(503).putHeader("Retry-After", "0").end();
          } else {
            request.response().end("<h1>One</h1>");
          }
        });
    assertThat(open("/sitemap.xml").fetch(server.uri("/one"), Validators.NONE))
        .isInstanceOf(Fetched.Found.class);
    assertThat(tries).hasValue(3);
  }

  @Test
  void aSiteThatIsDeadOrSlowIsWaitedForOnlySoLong() throws Exception {
    server.at("/mute", request -> {});
    server.at("/cut", request -> request.connection().close());
    server.at(
        "/slow",
        request -> {
          request.response().setChunked(true).write("<h1>");
          server.later(60_000, () -> request.response().end());
        });
    server.status("/broken", 500);
    Site site = open("/sitemap.xml");
    server.asked();
    long begun = System.nanoTime();

    for (String path : new String[] {"/mute", "/slow", "/cut", "/broken"}) {
      assertThat(site.fetch(server.uri(path), Validators.NONE))
          .isInstanceOfSatisfying(
              Fetched.Failed.class, failed -> assertThat(failed.silent()).isTrue());
    }
    assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(8));
    assertThat(server.asked()).hasSizeGreaterThanOrEqualTo(4 * 3);
  }

  @Test
  void aSiteThatIsNotThereIsToldInWords() {
    URI nobody = URI.create("http://127.0.0.1:1/sitemap.xml");
    assertThatThrownBy(() -> Site.open(nobody, QUICK))
        .hasMessageContaining("cannot be had (nobody listens there)");
  }

  @Test
  void aPageLargerThanAnyIsNotReadToItsEnd() throws Exception {
    server.bytes("/large", new byte[5 << 20]);
    assertThat(open("/sitemap.xml").fetch(server.uri("/large"), Validators.NONE))
        .isEqualTo(new Fetched.Failed("longer than 4 MB", false));
  }

  @Test
  void requestsKeepTheirDistanceAlsoThatOfRobotsTxt() throws Exception {
    server.text("/robots.txt", "User-agent: *\nCrawl-delay: 0.2\n").page("/one", "<h1>One</h1>");
    Site site = open("/sitemap.xml");
    long begun = System.nanoTime();
    for (int n = 0; n < 4; n++) {
      site.fetch(server.uri("/one"), Validators.NONE);
    }
    assertThat(Duration.ofNanos(System.nanoTime() - begun))
        .isGreaterThan(Duration.ofMillis(3 * 200 - 20));
  }

  private Site open(String path) throws InterruptedException {
    return Site.open(server.uri(path), QUICK);
  }

  private static void redirect(HttpServerRequest request, String to) {
    request.response().setStatusCode(302).putHeader("Location", to).end();
  }

  private static byte[] gzip(String text) throws IOException {
    ByteArrayOutputStream zipped = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(zipped)) {
      out.write(text.getBytes(UTF_8));
    }
    return zipped.toByteArray();
  }
}
