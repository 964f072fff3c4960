package dev.signpost.ingest.web;

import dev.signpost.web.Problem;
import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One import or other stream of lines, all on the event loop of its connection. The lines read
 * while a worker was busy are taken together next, one batch after the other, so that lines of one
 * page keep their order; results go out in the order of the lines. The request is paused while too
 * much is under way, or while the client does not read its results.
 */
final class ImportRun {
  private static final Problem DRAINING =
      Problem.unavailable("the service is shutting down: this line and what follows was not read");

  private static final Logger LOG = LoggerFactory.getLogger(ImportRun.class);
  private static final long LOOK_AGAIN_MILLIS = 500;
  private static final Duration READ_RESULTS_WITHIN = Duration.ofMinutes(1);

  private final RoutingContext ctx;
  private final Context loop;
  private final LineWork work;
  private final BooleanSupplier held;
  private final InFlight inFlight;
  private final LineSplitter splitter;
  private final List<Line> waiting = new ArrayList<>();
  private final Deque<Batch> untold = new ArrayDeque<>();
  private final AtomicBoolean taking = new AtomicBoolean();
  private final AtomicBoolean ended = new AtomicBoolean();
  private final AtomicBoolean drained = new AtomicBoolean();
  private final AtomicBoolean looking = new AtomicBoolean();
  private final AtomicBoolean gone = new AtomicBoolean();

  /** How often the client has read results that were waiting. */
  private final AtomicLong drains = new AtomicLong();

  /**
   * @param work made with what tells whether anybody still waits
   * @param held whether no more may be taken in for now
   */
  ImportRun(
      RoutingContext ctx,
      Function<BooleanSupplier, LineWork> work,
      BooleanSupplier held,
      ImportLimits limits) {
    this.ctx = ctx;
    this.loop = ctx.vertx().getOrCreateContext();
    this.work = work.apply(() -> gone.get() || drained.get());
    this.held = held;
    this.inFlight = new InFlight(limits);
    this.splitter = new LineSplitter(limits.lineBytes());
  }

  /** Lines that are taken in together, and their results once they are all known. */
  private record Batch(List<Line> lines, AtomicReference<@Nullable Buffer> results) {}

  void start() {
    HttpServerRequest request = ctx.request();
    HttpServerResponse response = ctx.response();
    response.setChunked(true).putHeader("Content-Type", MediaTypes.LINES.getFirst());
    response.setWriteQueueMaxSize(ImportLimits.UNREAD_RESULT_BYTES);
    response.drainHandler(room -> {
      drains.incrementAndGet();
      regulate();
    });
    if ("100-continue".equalsIgnoreCase(request.getHeader("Expect"))) {
      var _ = response.writeContinue();
    }
    request.handler(bytes -> read(splitter.feed(bytes)));
    request.exceptionHandler(failure -> gone.set(true));
    request.endHandler(end -> {
      ended.set(true);
      splitter.finish().ifPresent(line -> read(List.of(line)));
      tell();
    });
  }

  /** Answers what was read and says where reading ended. */
  void drain() {
    loop.runOnContext(now -> {
      if (!ended.get() && drained.compareAndSet(false, true)) {
        ctx.request().pause();
        ended.set(true);
        tell();
      }
    });
  }

  /** Reads on if there is room; may be called on any thread. */
  void goOn() {
    loop.runOnContext(now -> regulate());
  }

  /** The client does not wait any more. */
  void leave() {
    gone.set(true);
  }

  private void read(List<Line> lines) {
    if (lines.isEmpty() || drained.get()) {
      return;
    }
    inFlight.add(lines);
    waiting.addAll(lines);
    regulate();
    loop.runOnContext(now -> takeNext()); // after what else is there to be read
  }

  private void takeNext() {
    if (waiting.isEmpty() || gone.get() || !taking.compareAndSet(false, true)) {
      return;
    }
    Batch batch = new Batch(List.copyOf(waiting), new AtomicReference<>());
    waiting.clear();
    untold.add(batch);
    var _ =
        work.take(batch.lines())
            .onSuccess(results ->
                loop.runOnContext(now -> {
                  taking.set(false);
                  takeNext();
                  settle(batch, results);
                }))
            .onFailure(this::fail);
  }

  private void settle(Batch batch, List<Future<byte[]>> results) {
    var _ =
        Future.all(results)
            .onSuccess(all ->
                loop.runOnContext(now -> {
                  batch.results().set(lines(all.list()));
                  inFlight.remove(batch.lines());
                  tell();
                }))
            .onFailure(this::fail);
  }

  private void fail(Throwable bug) {
    loop.runOnContext(now -> ctx.fail(bug));
  }

  /** Writes the results that are known, up to the first batch whose are not. */
  private void tell() {
    HttpServerResponse response = ctx.response();
    while (!untold.isEmpty() && !gone.get() && !response.ended()) {
      Buffer known = untold.getFirst().results().get();
      if (known == null) {
        break;
      }
      var _ = response.write(known);
      untold.remove();
    }
    boolean all = ended.get() && waiting.isEmpty() && untold.isEmpty();
    if (all && !gone.get() && !response.ended()) {
      end(response);
    }
    regulate();
  }

  private void end(HttpServerResponse response) {
    LineResult unread = LineResult.failed(splitter.lastNumber() + 1, null, DRAINING);
    var _ =
        response
            .end(drained.get() ? lines(List.of(unread.toJson())) : Buffer.buffer())
            .onComplete(sent -> {
              if (drained.get()) {
                var _ = ctx.request().connection().close(); // what follows is not read
              }
            });
  }

  private void regulate() {
    if (ended.get()) {
      return;
    }
    if (ctx.response().writeQueueFull()) {
      ctx.request().pause();
      waitForReader();
    } else if (inFlight.isFull()) {
      ctx.request().pause();
    } else if (held.getAsBoolean()) {
      ctx.request().pause();
      lookAgain();
    } else {
      ctx.request().resume();
    }
  }

  /** Nobody tells when the index has been away for too long. */
  private void lookAgain() {
    if (looking.compareAndSet(false, true)) {
      ctx.vertx()
          .setTimer(
              LOOK_AGAIN_MILLIS,
              now -> {
                looking.set(false);
                regulate();
              });
    }
  }

  /** A client that sends all before it reads would wait for us for ever, as we for it. */
  private void waitForReader() {
    long before = drains.get();
    ctx.vertx()
        .setTimer(
            READ_RESULTS_WITHIN.toMillis(),
            late -> {
              if (drains.get() == before && !ended.get() && gone.compareAndSet(false, true)) {
                LOG.atWarn().log("import cut off, its client does not read the results");
                var _ = ctx.request().connection().close();
              }
            });
  }

  private static Buffer lines(List<byte[]> results) {
    Buffer lines = Buffer.buffer();
    for (byte[] result : results) {
      lines.appendBytes(result).appendByte((byte) '\n');
    }
    return lines;
  }
}
