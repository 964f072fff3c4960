package dev.signpost.local.crawl;

import dev.signpost.local.crawl.Fetched.Failed;
import dev.signpost.local.crawl.Fetched.Found;
import dev.signpost.local.crawl.Fetched.LedAway;
import dev.signpost.local.crawl.Fetched.Missing;
import dev.signpost.local.crawl.Fetched.Unchanged;
import dev.signpost.local.crawl.Http.Response;
import dev.signpost.local.crawl.Http.SilentException;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A website; safe for use by many threads, which share its politeness. */
public final class Site {
  /** What ingest takes. */
  private static final int MOST_BYTES = 4 << 20;

  private static final int MOST_REDIRECTIONS = 5;

  private final URI start;
  private final Http http;
  private final Robots robots;

  private Site(URI start, Http http, Robots robots) {
    this.start = start;
    this.http = http;
    this.robots = robots;
  }

  /**
   * Reads its robots.txt.
   *
   * @param start a sitemap of the site, or its front page
   * @throws dev.signpost.local.terminal.CommandFailedException if robots.txt cannot be had
   */
  public static Site open(URI start, Politeness politeness) throws InterruptedException {
    Http http = Http.of(politeness);
    Robots robots = Robots.read(http, start);
    return new Site(start, http.noFasterThan(robots.delay()), robots);
  }

  /** The pages of the sitemap, or for a front page of those that robots.txt names. */
  public Listing pages() throws InterruptedException {
    return new SitemapFiles(http, this::isOurs).read(sitemaps());
  }

  /** Whether robots.txt lets us read a page. */
  public boolean allows(URI page) {
    return robots.allow(page);
  }

  /**
   * Asks for a page.
   *
   * @param known what was said of it last time
   */
  public Fetched fetch(URI page, Validators known) throws InterruptedException {
    URI address = page;
    try {
      for (int redirections = 0; redirections <= MOST_REDIRECTIONS; redirections++) {
        Response response = http.get(address, conditions(known), MOST_BYTES);
        Optional<URI> next = redirection(address, response);
        if (next.isEmpty()) {
          return fetched(address, response);
        }
        address = next.get();
        if (!isOurs(address) || !allows(address)) {
          return new LedAway(address);
        }
      }
      return new Failed("more than %d redirections".formatted(MOST_REDIRECTIONS), false);
    } catch (SilentException e) {
      return new Failed(String.valueOf(e.getMessage()), true);
    }
  }

  private List<URI> sitemaps() {
    if (start.getPath() != null && start.getPath().length() > 1) {
      return List.of(start);
    }
    List<URI> files =
        robots.sitemaps().stream()
            .flatMap(named -> uri(named).stream())
            .filter(this::isOurs)
            .toList();
    return files.isEmpty() ? List.of(start.resolve("/sitemap.xml")) : files;
  }

  private static Map<String, String> conditions(Validators known) {
    Map<String, String> headers = new HashMap<>();
    headers.put("Accept", "text/html, application/xhtml+xml");
    if (known.etag() != null) {
      headers.put("If-None-Match", known.etag());
    }
    if (known.lastModified() != null) {
      headers.put("If-Modified-Since", known.lastModified());
    }
    return headers;
  }

  private static Optional<URI> redirection(URI from, Response response) {
    boolean redirected = response.status() / 100 == 3 && response.status() != 304;
    return redirected ? uri(response.header("Location")).map(from::resolve) : Optional.empty();
  }

  private static Fetched fetched(URI address, Response response) {
    return switch (response.status()) {
      case 200 ->
          response.whole()
              ? new Found(
                  address, response.header("Content-Type"), response.body(), validators(response))
              : new Failed("longer than %d MB".formatted(MOST_BYTES >> 20), false);
      case 304 -> new Unchanged();
      case 404, 410 -> new Missing(response.status());
      default -> new Failed("answered " + response.status(), response.isPassing());
    };
  }

  private static Validators validators(Response response) {
    return new Validators(sound(response, "ETag"), sound(response, "Last-Modified"));
  }

  /** It is sent back later: nothing that no header may hold. */
  private static @Nullable String sound(Response response, String header) {
    String value = response.header(header);
    return value.matches("[!-~][ -~]{0,499}") ? value : null;
  }

  /** An address as it is asked for: in ASCII, without the part after #. Empty if it is none. */
  static Optional<URI> uri(String text) {
    int fragment = text.indexOf('#');
    String address = (fragment < 0 ? text : text.substring(0, fragment)).strip();
    try {
      return address.isEmpty()
          ? Optional.empty()
          : Optional.of(URI.create(URI.create(address.replace(" ", "%20")).toASCIIString()));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** Of this site, by host and port; a {@code www.} before it and the scheme make no difference. */
  private boolean isOurs(URI address) {
    String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
    return (scheme.equals("http") || scheme.equals("https")) && place(address).equals(place(start));
  }

  private static String place(URI address) {
    String host = String.valueOf(address.getHost()).toLowerCase(Locale.ROOT);
    int port = address.getPort() == 80 || address.getPort() == 443 ? -1 : address.getPort();
    return host.replaceFirst("^www\\.", "") + ":" + port;
  }
}
