package dev.signpost.local.crawl;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRulesParser;
import dev.signpost.local.crawl.Http.Response;
import dev.signpost.local.crawl.Http.SilentException;
import dev.signpost.local.terminal.CommandFailedException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * What the robots.txt of a site asks of us (RFC 9309): all is allowed where there is none, nothing
 * while it cannot be had.
 */
record Robots(BaseRobotRules rules) {
  private static final int MOST_BYTES = 512 << 10;

  static Robots read(Http http, URI site) throws InterruptedException {
    URI address = site.resolve("/robots.txt");
    try {
      Response response = http.get(address, Map.of(), MOST_BYTES);
      SimpleRobotRulesParser parser = new SimpleRobotRulesParser();
      if (response.isPassing()) {
        throw new CommandFailedException(unavailable(address, "it answered " + response.status()));
      }
      return new Robots(
          response.status() == 200
              ? parser.parseContent(
                  address.toString(),
                  response.body(),
                  response.header("Content-Type"),
                  List.of(Politeness.ROBOT))
              : parser.failedFetch(response.status()));
    } catch (SilentException e) {
      throw new CommandFailedException(unavailable(address, String.valueOf(e.getMessage())), e);
    }
  }

  boolean allow(URI address) {
    return rules.isAllowed(address.toString());
  }

  /** Between two requests; zero if nothing is said. */
  Duration delay() {
    return Duration.ofMillis(Math.max(0, rules.getCrawlDelay()));
  }

  List<String> sitemaps() {
    return rules.getSitemaps();
  }

  private static String unavailable(URI address, String reason) {
    return "%s cannot be had (%s), so nothing of the site may be read".formatted(address, reason);
  }
}
