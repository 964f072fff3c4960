package dev.signpost.local.imports;

import com.fasterxml.jackson.databind.JsonNode;
import dev.signpost.local.client.ServiceClient;
import dev.signpost.local.terminal.CommandFailedException;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.RequestOptions;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** Sends all drafts of an import and hands every one's result over, once. */
final class Upload {
  private static final int UNAVAILABLE = 503;
  private static final long PAUSE_MILLIS = 500;
  private static final long GIVE_UP_MILLIS = 120_000;

  private final HttpClient client;
  private final RequestOptions target;
  private final Results results;
  private final Window window = new Window();
  private final Queue<Item.Draft> again = new ConcurrentLinkedQueue<>();
  private final AtomicLong lastAnswer = new AtomicLong();
  private final AtomicLong answers = new AtomicLong();

  Upload(HttpClient client, RequestOptions target, Results results) {
    this.client = client;
    this.target = target;
    this.results = results;
  }

  /**
   * Returns when every draft has its result.
   *
   * @throws CommandFailedException if ingest is not there, or stays away too long
   */
  void run(Drafts drafts) {
    lastAnswer.set(System.nanoTime());
    for (boolean finished = false; !finished; ) {
      try (Session session = open()) {
        finished = send(drafts, session);
      } catch (SessionBrokenException e) {
        waitOrGiveUp(e);
      }
    }
  }

  private boolean send(Drafts drafts, Session session) {
    for (Item.Draft draft : new ArrayDeque<>(window.unanswered())) {
      session.send(draft);
    }
    for (Item item = next(drafts); item != null; item = next(drafts)) {
      switch (item) {
        case Item.Draft draft -> {
          waitForRoom(draft, session);
          session.send(draft);
        }
        case Item.Unreadable unreadable -> results.unreadable(unreadable);
        case Item.Passed passed -> results.passed(passed);
      }
    }
    session.finish();
    return window.unanswered().isEmpty() && again.isEmpty();
  }

  private @Nullable Item next(Drafts drafts) {
    Item.Draft refused = again.poll();
    if (refused != null) {
      pause(PAUSE_MILLIS / 10);
      return refused;
    }
    return drafts.next();
  }

  private void waitForRoom(Item.Draft draft, Session session) {
    if (window.isIdle()) {
      lastAnswer.set(System.nanoTime()); // nothing was asked in the meantime
    }
    try {
      while (!window.offer(draft)) {
        session.throwIfEnded();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CommandFailedException("interrupted", e);
    }
  }

  /** On the event loop. */
  private void answered(JsonNode result) {
    lastAnswer.set(System.nanoTime());
    answers.incrementAndGet();
    Item.Draft draft = window.answered();
    if (result.path("status").asInt() == UNAVAILABLE) {
      again.add(draft);
    } else {
      results.answered(draft, result);
    }
  }

  private Session open() {
    try {
      HttpClientRequest request =
          client.request(target).toCompletionStage().toCompletableFuture().join();
      return new Session(request, this::answered);
    } catch (CompletionException e) {
      throw SessionBrokenException.of(e);
    }
  }

  private void waitOrGiveUp(SessionBrokenException e) {
    if (answers.get() == 0 && e.getCause() instanceof java.net.ConnectException) {
      throw new CommandFailedException(ServiceClient.NOT_RUNNING, e);
    }
    long silent = (System.nanoTime() - lastAnswer.get()) / 1_000_000;
    if (silent > GIVE_UP_MILLIS) {
      throw new CommandFailedException(
          "ingest takes nothing any more (%s); %d drafts were answered, run the import again later"
              .formatted(e.getMessage(), answers.get()),
          e);
    }
    pause(PAUSE_MILLIS);
  }

  private static void pause(long millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CommandFailedException("interrupted", e);
    }
  }
}
