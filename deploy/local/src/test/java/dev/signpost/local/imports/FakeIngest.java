package dev.signpost.local.imports;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.parsetools.RecordParser;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** Answers an import line by line, a little later than they come, and misbehaves as told. */
final class FakeIngest {
  private static final int BREAK_AT = 1_000;

  private final Vertx vertx;
  private final Manners manners;
  private final HttpServer server;
  private final AtomicInteger requests = new AtomicInteger();
  private final AtomicInteger lines = new AtomicInteger();
  private final AtomicInteger waiting = new AtomicInteger();
  private final AtomicInteger mostAhead = new AtomicInteger();

  enum Manners {
    ANSWER,
    BREAK_OFF_ONCE,
    UNAVAILABLE_ONCE,
    REFUSE_THE_THIRD,
    REFUSE_ALL
  }

  FakeIngest(Vertx vertx, Manners manners) {
    this.vertx = vertx;
    this.manners = manners;
    this.server =
        vertx
            .createHttpServer()
            .requestHandler(this::take)
            .listen(0, "127.0.0.1")
            .toCompletionStage()
            .toCompletableFuture()
            .join();
  }

  int port() {
    return server.actualPort();
  }

  int requests() {
    return requests.get();
  }

  int lines() {
    return lines.get();
  }

  /** Most lines that were here without an answer. */
  int mostAhead() {
    return mostAhead.get();
  }

  private void take(HttpServerRequest request) {
    requests.incrementAndGet();
    if (manners == Manners.REFUSE_ALL) {
      request
          .response()
          .setStatusCode(415)
          .end("{\"title\": \"Unsupported\", \"detail\": \"not like this\"}");
      return;
    }
    request.response().setChunked(true);
    RecordParser.newDelimited("\n", request)
        .handler(line -> later(request))
        .endHandler(end -> vertx.setTimer(20, done -> request.response().end()));
  }

  private void later(HttpServerRequest request) {
    mostAhead.accumulateAndGet(waiting.incrementAndGet(), Math::max);
    vertx.setTimer(2, now -> answer(request));
  }

  private void answer(HttpServerRequest request) {
    waiting.decrementAndGet();
    int line = lines.incrementAndGet();
    if (manners == Manners.BREAK_OFF_ONCE && line == BREAK_AT) {
      request.connection().close();
    } else if (!request.response().ended() && !request.response().closed()) {
      request.response().write(Buffer.buffer(result(line) + "\n"));
    }
  }

  private String result(int line) {
    if (manners == Manners.UNAVAILABLE_ONCE && line == 50) {
      return "{\"status\": 503}";
    }
    if (manners == Manners.REFUSE_THE_THIRD && line == 3) {
      return "{\"line\": 3, \"status\": 422, \"faults\":"
          + " [{\"rule\": \"no-text\", \"severity\": \"error\", \"place\": \"\", \"message\": \"m\"}]}";
    }
    return "{\"status\": 202, \"receipt\": \"" + UUID.randomUUID() + "\"}";
  }
}
