package dev.signpost.local.imports;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.signpost.local.client.ProblemLine;
import dev.signpost.local.terminal.CommandFailedException;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.parsetools.RecordParser;
import java.io.IOException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/** One request of an import: drafts go up while results come down. */
final class Session implements AutoCloseable {
  private static final int WRITE_QUEUE = 256 << 10;
  private static final int UNAVAILABLE = 503;
  private static final JsonMapper JSON = new JsonMapper();
  private static final Buffer LINE_END = Buffer.buffer("\n");

  private final HttpClientRequest request;
  private final Consumer<JsonNode> results;
  private final Promise<Void> done = Promise.promise();
  private final AtomicBoolean closed = new AtomicBoolean();

  /**
   * @param results gets every result in order, on the event loop
   */
  Session(HttpClientRequest request, Consumer<JsonNode> results) {
    this.request = request;
    this.results = results;
    request
        .setChunked(true)
        .setWriteQueueMaxSize(WRITE_QUEUE)
        .putHeader("Content-Type", "application/x-ndjson")
        .exceptionHandler(done::tryFail);
    request.response().onSuccess(this::read).onFailure(done::tryFail);
  }

  /**
   * Sends one draft; waits while the connection is full.
   *
   * @throws SessionBrokenException if there is no connection any more
   */
  void send(Item.Draft draft) {
    throwIfEnded();
    Future<Void> written = request.write(Buffer.buffer(draft.json()).appendBuffer(LINE_END));
    if (request.writeQueueFull()) {
      await(Future.any(written, done.future()));
      throwIfEnded();
    }
  }

  /** There is nothing more to send; waits for the last result. */
  void finish() {
    request.end().onFailure(done::tryFail);
    await(done.future());
  }

  /** Fails if the other side has ended already. */
  void throwIfEnded() {
    if (done.future().isComplete()) {
      await(done.future());
      throw new SessionBrokenException("the answer ended early", new IOException("end of answer"));
    }
  }

  @Override
  public void close() {
    closed.set(true);
    request.reset();
  }

  private void read(HttpClientResponse response) {
    if (response.statusCode() != 200) {
      response
          .body()
          .onSuccess(body -> done.tryFail(refusal(response.statusCode(), body)))
          .onFailure(done::tryFail);
      return;
    }
    RecordParser.newDelimited("\n", response)
        .handler(this::result)
        .exceptionHandler(done::tryFail)
        .endHandler(end -> done.tryComplete());
  }

  private void result(Buffer line) {
    if (closed.get() || line.length() == 0) {
      return;
    }
    try {
      results.accept(JSON.readTree(line.getBytes()));
    } catch (IOException | RuntimeException e) {
      done.tryFail(e);
    }
  }

  private static Throwable refusal(int status, Buffer body) {
    try {
      String line = ProblemLine.of("ingest", status, JSON.readTree(body.getBytes()));
      return status == UNAVAILABLE ? new IOException(line) : new CommandFailedException(line);
    } catch (IOException e) {
      return new IOException("ingest answered " + status, e);
    }
  }

  private static void await(Future<?> future) {
    try {
      future.toCompletionStage().toCompletableFuture().join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof CommandFailedException failed) {
        throw failed;
      }
      throw SessionBrokenException.of(e);
    }
  }
}
