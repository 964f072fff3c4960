package dev.signpost.web;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.CorsHandler;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The origins whose pages may read answers in a browser (CORS, Fetch standard), named exactly.
 * Requests of other origins are answered all the same, as those of no browser are, but without the
 * headers that would let a page read the answer; so a page of the service's own origin needs no
 * entry.
 */
public record AllowedOrigins(List<String> origins) {
  /** No page of another origin may read anything. */
  public static final AllowedOrigins NONE = new AllowedOrigins(List.of());

  private static final Pattern ORIGIN = Pattern.compile("https?://[a-z0-9.\\[\\]:-]+");
  private static final int PREFLIGHT_HOLDS_SECONDS = 600;

  /**
   * @throws IllegalArgumentException if one is no exact origin
   */
  public AllowedOrigins {
    origins = List.copyOf(origins);
    for (String origin : origins) {
      if (!ORIGIN.matcher(origin).matches()) {
        throw new IllegalArgumentException(
            "expected exact origins such as https://www.example.org, found \"%s\""
                .formatted(origin));
      }
    }
  }

  /** Reads a list divided by commas; an empty one is {@link #NONE}. */
  public static AllowedOrigins of(String list) {
    return new AllowedOrigins(
        Arrays.stream(list.split(","))
            .map(String::strip)
            .filter(origin -> !origin.isEmpty())
            .toList());
  }

  /** Answers preflight requests and marks answers; for all operations. */
  void handle(RoutingContext ctx, CorsHandler listed) {
    String origin = ctx.request().getHeader(HttpHeaders.ORIGIN);
    var _ =
        ctx.addHeadersEndHandler(
            sent -> ctx.response().putHeader(HttpHeaders.VARY, HttpHeaders.ORIGIN));
    if (origin == null || origins.contains(origin)) {
      listed.handle(ctx);
    } else {
      ctx.next();
    }
  }

  CorsHandler handler(Set<HttpMethod> methods) {
    return CorsHandler.create()
        .addOrigins(origins)
        .allowedMethods(methods)
        .allowedHeaders(Set.of("Content-Type", "If-None-Match"))
        .exposedHeaders(Set.of("ETag", "Retry-After"))
        .maxAgeSeconds(PREFLIGHT_HOLDS_SECONDS);
  }
}
