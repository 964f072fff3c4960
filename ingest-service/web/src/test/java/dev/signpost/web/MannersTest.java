package dev.signpost.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.bucket4j.TimeMeter;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import io.vertx.core.Vertx;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Conditional requests, other origins, and clients that ask too often. */
class MannersTest {
  private static final String LISTED = "https://www.example.org";

  private final Vertx vertx = Vertx.vertx();
  private final HttpClient client = HttpClient.newHttpClient();
  private final AtomicLong nanos = new AtomicLong();
  private WebServer server;

  /** The JDK's client sends these headers only if told that it may. */
  @BeforeAll
  static void letOriginsBeSent() {
    System.setProperty("jdk.httpclient.allowRestrictedHeaders", "origin");
  }

  @BeforeEach
  void start() {
    server =
        WebServer.builder(
                vertx, MannersTest.class, new PrometheusMeterRegistry(PrometheusConfig.DEFAULT))
            .operation(
                "greet",
                (ctx, parameters) ->
                    Answer.tagged(
                        ctx,
                        Tagged.of(("\"" + parameters.text("name") + "\"").getBytes(UTF_8)),
                        Answer.Keeper.ASKER))
            .operation("keep", 10, (ctx, parameters) -> ctx.end(ctx.body().asString()))
            .limit("keep", new ClientLimit(3, new Clients(1), meter()))
            .origins(AllowedOrigins.of(LISTED + ", http://localhost:3000"))
            .listen("127.0.0.1", 0)
            .toCompletionStage()
            .toCompletableFuture()
            .join();
  }

  private TimeMeter meter() {
    return new TimeMeter() {
      @Override
      public long currentTimeNanos() {
        return nanos.get();
      }

      @Override
      public boolean isWallClockBased() {
        return false;
      }
    };
  }

  @AfterEach
  void stop() {
    server.close();
    vertx.close().toCompletionStage().toCompletableFuture().join();
    client.close();
  }

  @Test
  void whoeverHasTheAnswerAlreadyIsToldSoWithoutABody() {
    HttpResponse<String> first = send(greet("anna"));
    String etag = header(first, "ETag");

    HttpResponse<String> second = send(greet("anna").header("If-None-Match", "\"x\", " + etag));
    assertThat(second.statusCode()).isEqualTo(304);
    assertThat(second.body()).isEmpty();
    assertThat(header(second, "ETag")).isEqualTo(etag);
    assertThat(header(second, "Cache-Control")).isEqualTo("private, no-cache");
    assertThat(send(greet("anna").header("If-None-Match", "W/" + etag)).statusCode())
        .isEqualTo(304);
    assertThat(send(greet("anna").header("If-None-Match", "*")).statusCode()).isEqualTo(304);
  }

  @Test
  void anotherAnswerIsSentWhole() {
    String etag = header(send(greet("anna")), "ETag");

    HttpResponse<String> other = send(greet("bert").header("If-None-Match", etag));
    assertThat(other.statusCode()).isEqualTo(200);
    assertThat(other.body()).isEqualTo("\"bert\"");
    assertThat(header(other, "ETag")).isNotEqualTo(etag).matches("\"[A-Za-z0-9_-]{22}\"");
  }

  @Test
  void pagesOfListedOriginsMayReadAnswers() {
    HttpResponse<String> answer = send(greet("anna").header("Origin", LISTED));

    assertThat(header(answer, "Access-Control-Allow-Origin")).isEqualTo(LISTED);
    assertThat(header(answer, "Access-Control-Expose-Headers")).contains("ETag", "Retry-After");
    assertThat(answer.headers().allValues("Vary")).singleElement().asString().isEqualTo("origin");
    assertThat(header(send(greet("anna")), "Vary")).as("what is cached").isEqualTo("origin");
    assertThat(answer.headers().firstValue("Access-Control-Allow-Credentials")).isEmpty();
    assertThat(header(send(greet("ANNA").header("Origin", LISTED)), "Access-Control-Allow-Origin"))
        .as("problems can be read too")
        .isEqualTo(LISTED);
  }

  @Test
  void preflightTellsWhatMayBeSent() {
    HttpResponse<String> allowed = send(preflight(LISTED));

    assertThat(allowed.statusCode()).isEqualTo(204);
    assertThat(header(allowed, "Access-Control-Allow-Origin")).isEqualTo(LISTED);
    assertThat(header(allowed, "Access-Control-Allow-Methods")).contains("GET", "POST");
    assertThat(header(allowed, "Access-Control-Allow-Headers")).contains("If-None-Match");
  }

  @Test
  void otherOriginsGetNoLeaveToRead() {
    for (String origin :
        new String[] {
          "https://www.example.org.evil.net",
          "http://www.example.org",
          "https://example.org",
          "https://www.example.org:444",
          "null"
        }) {
      HttpResponse<String> answer = send(greet("anna").header("Origin", origin));
      assertThat(answer.statusCode()).isEqualTo(200);
      assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).as(origin).isEmpty();
      assertThat(header(answer, "Vary")).isEqualToIgnoringCase("origin");
      HttpResponse<String> refused = send(preflight(origin));
      assertThat(refused.statusCode()).isEqualTo(405);
      assertThat(refused.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
    }
  }

  @Test
  void onlyExactOriginsCanBeListed() {
    for (String wrong : new String[] {"*", "example.org", "https://a.org/", "https://*.a.org"}) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> AllowedOrigins.of(wrong))
          .withMessageContaining("expected exact origins");
    }
    assertThat(AllowedOrigins.of("")).isEqualTo(AllowedOrigins.NONE);
  }

  @Test
  void clientThatAsksTooOftenIsToldWhenToAskAgain() {
    for (int i = 0; i < 3; i++) {
      assertThat(send(keep("203.0.113.7")).statusCode()).isEqualTo(200);
    }
    HttpResponse<String> refused = send(keep("203.0.113.7"));
    assertThat(refused.statusCode()).isEqualTo(429);
    assertThat(refused.body()).contains("too-many-requests").doesNotContain("203.0.113.7");
    assertThat(send(keep("198.51.100.1")).statusCode()).isEqualTo(200);

    nanos.addAndGet(Duration.ofSeconds(Long.parseLong(header(refused, "Retry-After"))).toNanos());
    assertThat(send(keep("203.0.113.7")).statusCode()).isEqualTo(200);
    assertThat(send(keep("203.0.113.7")).statusCode()).isEqualTo(429);
  }

  @Test
  void clientCannotPassForAnotherByInventingHeaders() {
    for (int i = 0; i < 3; i++) {
      assertThat(send(keep("192.0.2." + i + ", 203.0.113.8")).statusCode()).isEqualTo(200);
    }
    assertThat(send(keep("192.0.2.9, 203.0.113.8")).statusCode()).isEqualTo(429);
  }

  @Test
  void oneSubscriberIsOneClientHoweverManyAddressesItHas() {
    assertThat(Clients.network("2001:db8:1:2::1")).isEqualTo(Clients.network("2001:db8:1:2:ff::"));
    assertThat(Clients.network("2001:db8:1:3::1")).isNotEqualTo(Clients.network("2001:db8:1:2::1"));
    assertThat(Clients.network("::ffff:192.0.2.1")).isEqualTo(Clients.network("192.0.2.1"));
    assertThat(Clients.network("unknown")).isEqualTo("unknown");
  }

  private HttpRequest.Builder greet(String name) {
    return HttpRequest.newBuilder(uri("/v1/greet/" + name));
  }

  private HttpRequest.Builder keep(String forwarded) {
    return HttpRequest.newBuilder(uri("/v1/keep"))
        .header("X-Forwarded-For", forwarded)
        .POST(BodyPublishers.ofString("body"));
  }

  private HttpRequest.Builder preflight(String origin) {
    return HttpRequest.newBuilder(uri("/v1/keep"))
        .header("Origin", origin)
        .header("Access-Control-Request-Method", "POST")
        .method("OPTIONS", BodyPublishers.noBody());
  }

  private static String header(HttpResponse<String> response, String name) {
    return response.headers().firstValue(name).orElse("");
  }

  private HttpResponse<String> send(HttpRequest.Builder request) {
    return client.sendAsync(request.build(), BodyHandlers.ofString()).join();
  }

  private URI uri(String path) {
    return URI.create("http://127.0.0.1:" + server.port() + path);
  }
}
