package dev.signpost.local.imports;

import dev.signpost.local.crawl.Listed;
import dev.signpost.local.crawl.Listing;
import dev.signpost.local.crawl.Site;
import dev.signpost.local.imports.memory.ImportMemory;
import dev.signpost.local.imports.memory.Remembered;
import dev.signpost.local.terminal.CommandFailedException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * The pages of a website, in the order of its sitemap. A few are asked for ahead; when the site has
 * not answered for several, it is left alone.
 */
final class SitemapReader implements ItemReader {
  private static final int AHEAD = 4;
  private static final int GIVE_UP_AFTER = 5;

  private final Listing listing;
  private final ImportMemory memory;
  private final PageVisit visit;
  private final Wishes wishes;
  private final Iterator<Listed> pages;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final Deque<Visit> ahead = new ArrayDeque<>();
  private final Deque<Item> last = new ArrayDeque<>();
  private final AtomicInteger untold = new AtomicInteger();
  private final AtomicInteger silent = new AtomicInteger();
  private final AtomicBoolean allTold = new AtomicBoolean();

  /**
   * A page on its way.
   *
   * @param asked whether the site is asked for it
   */
  private record Visit(Future<Item> item, boolean asked) {}

  SitemapReader(Site site, Listing listing, ImportMemory memory, Wishes wishes) {
    this.listing = listing;
    this.memory = memory;
    this.wishes = wishes;
    this.visit = new PageVisit(site, memory, memory.beginPass(), wishes);
    this.pages = listing.pages().iterator();
    this.untold.set(listing.pages().size());
  }

  @Override
  public @Nullable Item next() {
    while (silent.get() < GIVE_UP_AFTER && pages.hasNext() && ahead.size() < AHEAD) {
      Listed page = pages.next();
      Optional<Item> unasked = visit.unasked(page);
      ahead.add(
          unasked.isPresent()
              ? new Visit(CompletableFuture.completedFuture(unasked.get()), false)
              : new Visit(threads.submit(() -> visit.ask(page)), true));
    }
    Visit first = ahead.poll();
    if (first == null) {
      return afterAll();
    }
    untold.decrementAndGet();
    Item item = await(first.item());
    if (first.asked()) {
      silent.set(isSilent(item) ? silent.get() + 1 : 0);
    }
    return item;
  }

  private static boolean isSilent(Item item) {
    return item instanceof Item.Unreadable unreadable
        && unreadable.faults().getFirst().rule().equals(PageVisit.SILENT);
  }

  private @Nullable Item afterAll() {
    if (allTold.compareAndSet(false, true)) {
      listing.unread().stream()
          .map(file -> Item.Unreadable.of(file, "unread-sitemap", "its pages are not known"))
          .forEach(last::add);
      for (int i = 0; i < listing.elsewhere(); i++) {
        last.add(Item.Passed.skipped("", "other-site"));
      }
      if (silent.get() >= GIVE_UP_AFTER) {
        last.add(
            Item.Unreadable.of(
                "",
                "gave-up",
                "the site did not answer for %d pages in a row, %d were not asked for: import it again later, it goes on here"
                    .formatted(GIVE_UP_AFTER, untold.get())));
      } else {
        last.addAll(withdrawals());
        memory.endPass();
      }
    }
    return last.poll();
  }

  private List<Item> withdrawals() {
    if (!wishes.withdrawMissing() || !listing.unread().isEmpty()) {
      return List.of();
    }
    Set<String> listed = new HashSet<>();
    listing.pages().forEach(page -> listed.add(page.address().toString()));
    List<Remembered> known = memory.all();
    List<Remembered> gone = known.stream().filter(page -> !listed.contains(page.key())).toList();
    Optional<String> objection = Missing.objection(gone.size(), known.size());
    return objection.isPresent()
        ? List.of(Item.Unreadable.of("", "too-many-missing", objection.get()))
        : gone.stream()
            .flatMap(page -> page.pages().stream().map(id -> visit.withdrawal(page.key(), id)))
            .toList();
  }

  private static Item await(Future<Item> item) {
    try {
      return item.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CommandFailedException("interrupted", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException("a page cannot be asked for", e.getCause());
    }
  }

  @Override
  public long remaining() {
    return untold.get();
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }
}
