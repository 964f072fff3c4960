package dev.signpost.ingest.web;

import dev.signpost.ingest.intake.Envelope;
import dev.signpost.ingest.intake.SubmissionLog;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.WorkerExecutor;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/** The threads that do what would hold up the event loop. */
final class Workshop implements AutoCloseable {
  private final WorkerExecutor workers;
  private final SubmissionLog log;

  Workshop(Vertx vertx, int threads, SubmissionLog log) {
    this.workers = vertx.createSharedWorkerExecutor("ingest-intake", threads);
    this.log = log;
  }

  /** Does it on a worker; the result comes back on the caller's event loop. */
  <T> Future<T> work(Callable<T> task) {
    return workers.executeBlocking(task, false);
  }

  /** Completes when the log has the envelope. Handing it over may block, so a worker does that. */
  Future<Void> send(Envelope envelope, @Nullable String traceparent) {
    return work(() -> log.append(envelope, traceparent)).compose(Future::fromCompletionStage);
  }

  /** The same from a task that runs on a worker already. */
  Future<Void> sendFromWorker(Envelope envelope) {
    return Future.fromCompletionStage(log.append(envelope, null));
  }

  @Override
  public void close() {
    var _ = workers.close();
  }
}
