package dev.signpost.ingest.receipts;

import dev.signpost.ingest.contract.PageId;
import dev.signpost.ingest.contract.stream.TransientFailureException;
import dev.signpost.ingest.pages.PagesView;
import dev.signpost.ingest.receipts.Progress.Arrived;
import dev.signpost.ingest.receipts.Progress.Underway;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Requests that wait for their submission to come far enough. Whoever changes what the views show
 * of a page calls {@link #changed}; the waits on that page then look again. An accepted change
 * counts as arrived only when this instance's own view of pages has it, so that a publisher reads
 * what it wrote.
 */
public final class Waits {
  private final ReceiptsView receipts;
  private final PagesView pages;
  private final Map<String, Set<Wait>> byPage = new ConcurrentHashMap<>();

  public Waits(ReceiptsView receipts, PagesView pages) {
    this.receipts = receipts;
    this.pages = pages;
  }

  /** A request waiting; close it when it is answered. */
  public record Wait(
      Waits waits, String receipt, PageId page, Target target, CompletableFuture<Progress> done)
      implements AutoCloseable {
    /** How far it is now. */
    public Progress progress() {
      return waits.progress(this);
    }

    @Override
    public void close() {
      waits.forget(this);
    }
  }

  /** Starts to wait; call it before the submission is sent. */
  public Wait begin(String receipt, PageId page, Target target) {
    Wait wait = new Wait(this, receipt, page, target, new CompletableFuture<>());
    byPage.compute(
        page.toString(),
        (key, waiting) -> {
          Set<Wait> set = waiting == null ? ConcurrentHashMap.newKeySet() : waiting;
          set.add(wait);
          return set;
        });
    return wait;
  }

  /** Looks at the waits on this page again. */
  public void changed(String page) {
    for (Wait wait : byPage.getOrDefault(page, Set.of())) {
      Progress progress = progress(wait);
      if (!(progress instanceof Underway)) {
        wait.done().complete(progress);
      }
    }
  }

  /** Looks at all waits again, after the views were away. */
  public void allChanged() {
    byPage.keySet().forEach(this::changed);
  }

  /** Ends all waits with what they have. */
  public void giveUp() {
    byPage.values().forEach(set -> set.forEach(wait -> wait.done().complete(progress(wait))));
  }

  private Progress progress(Wait wait) {
    try {
      Progress progress = Progress.of(Receipt.find(wait.receipt(), receipts), wait.target());
      return progress instanceof Arrived(var last) && !readable(wait)
          ? new Underway(last)
          : progress;
    } catch (TransientFailureException e) {
      return new Underway(null);
    }
  }

  private boolean readable(Wait wait) {
    long revision =
        Receipt.find(wait.receipt(), receipts).map(Receipt::revision).orElse(Long.MAX_VALUE);
    return pages.find(wait.page()).filter(page -> page.revision() >= revision).isPresent();
  }

  private void forget(Wait wait) {
    byPage.computeIfPresent(
        wait.page().toString(),
        (key, waiting) -> {
          waiting.remove(wait);
          return waiting.isEmpty() ? null : waiting;
        });
  }
}
