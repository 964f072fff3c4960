package dev.signpost.benchmarks;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.parsetools.RecordParser;
import java.net.URI;

/** Sends drafts as NDJSON in one request and reads the results as they come, as imports do. */
public final class DraftSender implements AutoCloseable {
  private final Vertx vertx = Vertx.vertx();
  private final HttpClient client = vertx.createHttpClient();
  private final RequestOptions target;

  /** Sends to this address. */
  public DraftSender(URI intake) {
    target =
        new RequestOptions()
            .setMethod(HttpMethod.POST)
            .setHost(intake.getHost())
            .setPort(intake.getPort())
            .setURI(intake.getPath() + "?" + intake.getQuery())
            .putHeader("Content-Type", "application/x-ndjson");
  }

  /** Returns when every line is accepted; fails at the first that is not. */
  public void send(byte[] lines) {
    Waiting.forResult(
        client
            .request(target)
            .compose(request -> exchange(request, lines))
            .toCompletionStage()
            .toCompletableFuture());
  }

  @Override
  public void close() {
    Waiting.forResult(vertx.close().toCompletionStage().toCompletableFuture());
  }

  private static Future<Void> exchange(HttpClientRequest request, byte[] lines) {
    Promise<Void> answered = Promise.promise();
    request.response().onSuccess(answer -> read(answer, answered)).onFailure(answered::tryFail);
    request.end(Buffer.buffer(lines)).onFailure(answered::tryFail);
    return answered.future();
  }

  private static void read(HttpClientResponse answer, Promise<Void> answered) {
    RecordParser.newDelimited("\n", answer)
        .handler(result -> {
          if (!result.toString().contains("\"status\":202")) {
            answered.tryFail("not accepted: " + result);
          }
        })
        .exceptionHandler(answered::tryFail)
        .endHandler(end -> answered.tryComplete());
  }
}
