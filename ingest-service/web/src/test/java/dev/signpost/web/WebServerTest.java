package dev.signpost.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signpost.ingest.contract.stream.Health;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import io.vertx.core.Vertx;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WebServerTest {
  private final Vertx vertx = Vertx.vertx();
  private final HttpClient client = HttpClient.newHttpClient();
  private final AtomicReference<Health> broker = new AtomicReference<>(Health.up());
  private WebServer server;

  @BeforeEach
  void start() {
    server =
        WebServer.builder(
                vertx, WebServerTest.class, new PrometheusMeterRegistry(PrometheusConfig.DEFAULT))
            .operation("greet", WebServerTest::greet)
            .operation("keep", 10, (ctx, parameters) -> ctx.end(ctx.body().asString()))
            .operation(
                "break",
                (ctx, parameters) -> {
                  throw new IllegalStateException("secret");
                })
            .check("kafka", broker::get)
            .listen("127.0.0.1", 0)
            .toCompletionStage()
            .toCompletableFuture()
            .join();
  }

  @AfterEach
  void stop() {
    server.close();
    vertx.close().toCompletionStage().toCompletableFuture().join();
  }

  private static void greet(io.vertx.ext.web.RoutingContext ctx, Parameters parameters) {
    ctx.end(
        parameters.text("name") + " " + parameters.number("size") + " " + parameters.flag("loud"));
  }

  @Test
  void parametersComeTypedAndDefaultsAreFilledIn() {
    assertThat(get("/v1/greet/anna").body()).isEqualTo("anna 6 false");
    assertThat(get("/v1/greet/anna?size=20&loud=true").body()).isEqualTo("anna 20 true");
  }

  @Test
  void unknownQueryParameterIsRefusedWithTheAllowedOnes() {
    JsonObject problem = problem(get("/v1/greet/anna?siez=3"), 400);

    assertThat(problem.getString("type")).isEqualTo("/problems/unknown-parameter");
    assertThat(problem.getString("parameter")).isEqualTo("siez");
    assertThat(problem.getJsonArray("allowed")).isEqualTo(new JsonArray().add("loud").add("size"));
  }

  @Test
  void valuesOutsideTheContractAreRefusedSayingWhatIsExpected() {
    assertThat(problem(get("/v1/greet/anna?size=21"), 400).getString("detail"))
        .isEqualTo("parameter size must be at least 1 and be at most 20");
    assertThat(problem(get("/v1/greet/anna?size=many"), 400).getString("detail"))
        .isEqualTo("parameter size must be a whole number");
    assertThat(problem(get("/v1/greet/anna?size=1&size=2"), 400).getString("detail"))
        .isEqualTo("parameter size must stand once");
    assertThat(problem(get("/v1/greet/ANNA"), 400).getString("detail")).contains("must match");
  }

  @Test
  void bodyOverTheLimitIsRefused() {
    assertThat(problem(post("/v1/keep", "0123456789x"), 413).getString("title"))
        .isEqualTo("Content too large");
    assertThat(post("/v1/keep", "0123456789").body()).isEqualTo("0123456789");
  }

  @Test
  void unknownPathsAndMethodsAreProblems() {
    problem(get("/v2/nothing"), 404);
    problem(get("/v1/keep"), 405);
  }

  @Test
  void bugsAreToldWithoutTheirWords() {
    assertThat(problem(get("/v1/break"), 500).encode()).doesNotContain("secret");
  }

  @Test
  void healthNamesTheCause() {
    assertThat(get("/health").statusCode()).isEqualTo(200);

    broker.set(Health.down("connection refused"));

    HttpResponse<String> down = get("/health");
    assertThat(down.statusCode()).isEqualTo(503);
    assertThat(new JsonObject(down.body()).getJsonArray("checks").getJsonObject(0))
        .isEqualTo(
            new JsonObject()
                .put("name", "kafka")
                .put("status", "DOWN")
                .put("cause", "connection refused"));
  }

  @Test
  void metricsAndContractAreServed() {
    assertThat(get("/v1/greet/anna").statusCode()).isEqualTo(200);

    assertThat(get("/metrics").body())
        .contains("http_request_seconds_count{operation=\"greet\",status=\"2xx\"}");
    assertThat(get("/openapi.yaml").body()).startsWith("openapi: 3.1.0");
    assertThat(get("/ready").statusCode()).isEqualTo(200);
  }

  @Test
  void closingAnswersWhatIsInFlight() throws InterruptedException {
    CountDownLatch arrived = new CountDownLatch(1);
    AtomicReference<Runnable> finish = new AtomicReference<>();
    WebServer slow =
        WebServer.builder(
                vertx, WebServerTest.class, new PrometheusMeterRegistry(PrometheusConfig.DEFAULT))
            .operation(
                "greet",
                (ctx, parameters) -> {
                  finish.set(() -> ctx.end("done"));
                  arrived.countDown();
                })
            .listen("127.0.0.1", 0)
            .toCompletionStage()
            .toCompletableFuture()
            .join();
    var answer =
        client.sendAsync(
            HttpRequest.newBuilder(uri(slow, "/v1/greet/anna")).build(), BodyHandlers.ofString());
    arrived.await();

    Thread closing = Thread.ofPlatform().start(slow::close);
    vertx.runOnContext(nothing -> finish.get().run());

    assertThat(answer.join().body()).isEqualTo("done");
    closing.join();
  }

  private JsonObject problem(HttpResponse<String> response, int status) {
    assertThat(response.statusCode()).isEqualTo(status);
    assertThat(response.headers().firstValue("Content-Type")).hasValue(Problem.MEDIA_TYPE);
    JsonObject problem = new JsonObject(response.body());
    assertThat(problem.getInteger("status")).isEqualTo(status);
    return problem;
  }

  private HttpResponse<String> get(String path) {
    return send(HttpRequest.newBuilder(uri(server, path)));
  }

  private HttpResponse<String> post(String path, String body) {
    return send(HttpRequest.newBuilder(uri(server, path)).POST(BodyPublishers.ofString(body)));
  }

  private HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return client.send(request.build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static URI uri(WebServer server, String path) {
    return URI.create("http://127.0.0.1:" + server.port() + path);
  }
}
