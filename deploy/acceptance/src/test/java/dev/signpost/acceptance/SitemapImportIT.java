package dev.signpost.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signpost.acceptance.pipeline.CommandLine;
import dev.signpost.acceptance.pipeline.Pipeline;
import dev.signpost.acceptance.pipeline.Site;
import dev.signpost.acceptance.pipeline.Website;
import org.junit.jupiter.api.Test;

/** A website comes in by its sitemap, and later only what changed on it. */
class SitemapImportIT {
  private final Site site = Pipeline.shared().site();
  private final CommandLine signpost = Pipeline.shared().commandLine("sitemap");

  @Test
  void websiteComesInByItsSitemapAndThenOnlyWhatChanged() {
    try (Website website = new Website()) {
      website.put("/robots.txt", "User-agent: *\nDisallow: /findings/private\n");
      website.put("/sitemap.xml", sitemap(website, "/findings/wrist-ganglion", "/findings/private"));
      website.put("/findings/wrist-ganglion", page("Wrist ganglion", "A pouch of clear jelly."));
      website.put("/findings/private", page("Private", "Nobody reads this."));

      assertThat(importSite(website).printed()).containsPattern("accepted +1\\b");

      assertThat(site.hits("wrist ganglion")).first().isEqualTo("finding/wrist-ganglion");
      assertThat(website.visits())
          .contains("200 /findings/wrist-ganglion")
          .noneMatch(visit -> visit.endsWith("/findings/private"));

      assertThat(importSite(website).printed()).containsPattern("unchanged +1\\b");

      assertThat(website.visits()).contains("304 /findings/wrist-ganglion");

      website.put("/findings/wrist-ganglion", page("Wrist ganglion", "A lump filled with jelly."));
      assertThat(importSite(website).printed()).containsPattern("accepted +1\\b");

      assertThat(site.page("finding/wrist-ganglion").body().toString()).contains("A lump filled");
    }
  }

  private CommandLine.Ended importSite(Website website) {
    CommandLine.Ended ended =
        signpost.run("import", website.address("/sitemap.xml"), "--lenient", "--rate", "50");
    assertThat(ended.exitCode()).as(ended.printed()).isZero();
    return ended;
  }

  private static String sitemap(Website website, String... paths) {
    StringBuilder xml =
        new StringBuilder("<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">");
    for (String path : paths) {
      xml.append("<url><loc>").append(website.address(path)).append("</loc></url>");
    }
    return xml.append("</urlset>").toString();
  }

  private static String page(String title, String summary) {
    return """
        <!doctype html><html lang="en"><head><title>%1$s</title></head>
        <body><nav><a href="/">Home</a></nav><main><h1>%1$s</h1><p>%2$s It often goes away by itself.</p>
        <h2>How it looks on a scan</h2><p>Ultrasound shows a dark, smooth pouch close to the joint.</p></main></body></html>
        """
        .formatted(title, summary);
  }
}
