package dev.signpost.search.meaning;

import dev.signpost.ingest.contract.PageId;
import dev.signpost.search.elastic.Cluster;
import dev.signpost.search.kafka.Broker;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Finds pages near a question in meaning, or goes without them where that would take too long. */
public final class Meaning implements NearPages, AutoCloseable {
  private static final int FEW_WORDS = 3;

  /**
   * The least cosine of a page to a few words. With this model the page nearest to what no page is
   * about ("stock market", letters at random) came to .62 at most, to what lay people call a thing
   * to .68 and more.
   */
  private static final double NEAR_NAME = 0.65;

  private static final double ANY = -1;

  private static final int WORKERS = Runtime.getRuntime().availableProcessors();
  private static final int WAITING = 4;
  private static final int LONGEST = 600;
  private static final int COUNT = 100;

  private final Embedder embedder;
  private final VectorIndex index;
  private final Duration budget;
  private final Consumer<Outcome> outcomes;
  private final Runnable end;
  private final ExecutorService worker =
      new ThreadPoolExecutor(
          WORKERS,
          WORKERS,
          0,
          TimeUnit.SECONDS,
          new ArrayBlockingQueue<>(WAITING),
          Thread.ofPlatform().daemon().name("meaning").factory());

  Meaning(
      Embedder embedder,
      VectorIndex index,
      Duration budget,
      Consumer<Outcome> outcomes,
      Runnable end) {
    this.embedder = embedder;
    this.index = index;
    this.budget = budget;
    this.outcomes = outcomes;
    this.end = end;
  }

  /** What became of one question. */
  public enum Outcome {
    /** Its pages were had in time, be they none. */
    HAD,
    /** They came too late. */
    LATE,
    /** Too many questions waited already. */
    BUSY,
    /** The model or the index failed. */
    FAILED
  }

  /**
   * Begins to keep the vectors and to answer.
   *
   * @param prefix of the index's name
   * @param budget for one question
   * @param courtesy to whom making vectors gives way
   * @param outcomes is told of every question
   */
  public static Meaning start(
      Broker broker,
      Cluster cluster,
      String prefix,
      Duration budget,
      Courtesy courtesy,
      Consumer<Outcome> outcomes) {
    Embedder embedder = new BgeSmall();
    VectorIndex index = new VectorIndex(cluster, prefix);
    VectorFeed feed = VectorFeed.start(embedder, index, broker, courtesy);
    return new Meaning(embedder, index, budget, outcomes, feed::close);
  }

  /** Answers from vectors that somebody else keeps. */
  public static Meaning reading(Cluster cluster, String prefix, Duration budget) {
    return new Meaning(
        new BgeSmall(), new VectorIndex(cluster, prefix), budget, outcome -> {}, () -> {});
  }

  @Override
  public CompletionStage<List<PageId>> near(String question) {
    String text = question.substring(0, Math.min(question.length(), LONGEST));
    try {
      return CompletableFuture.supplyAsync(() -> embedder.question(text), worker)
          .thenCompose(vector -> index.nearest(vector, COUNT, least(text)))
          .orTimeout(budget.toMillis(), TimeUnit.MILLISECONDS)
          .handle((pages, failure) -> {
            outcomes.accept(outcome(failure));
            return failure == null ? pages : List.of();
          });
    } catch (RejectedExecutionException e) {
      outcomes.accept(Outcome.BUSY);
      return CompletableFuture.completedStage(List.of());
    }
  }

  private static Outcome outcome(@Nullable Throwable failure) {
    if (failure == null) {
      return Outcome.HAD;
    }
    return failure instanceof TimeoutException ? Outcome.LATE : Outcome.FAILED;
  }

  /** Of few words all are the name of something; a story shares little with any page. */
  private static double least(String question) {
    return question.strip().split("\\s+", -1).length > FEW_WORDS ? ANY : NEAR_NAME;
  }

  @Override
  public void close() {
    end.run();
    worker.shutdownNow();
  }
}
