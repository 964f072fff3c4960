package dev.signpost.local.imports;

import dev.signpost.local.crawl.Listing;
import dev.signpost.local.crawl.Politeness;
import dev.signpost.local.crawl.Site;
import dev.signpost.local.imports.memory.ImportMemory;
import dev.signpost.local.terminal.CommandFailedException;
import java.net.URI;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The pages that a sitemap lists. */
final class SitemapSource implements Source {
  private final URI address;
  private final Politeness politeness;
  private final Path memoryFile;
  private final Wishes wishes;
  private final AtomicReference<@Nullable ImportMemory> memory = new AtomicReference<>();

  SitemapSource(URI address, Politeness politeness, Path memoryFile, Wishes wishes) {
    this.address = address;
    this.politeness = politeness;
    this.memoryFile = memoryFile;
    this.wishes = wishes;
  }

  @Override
  public String name() {
    return address.toString();
  }

  @Override
  public ItemReader read(Consumer<Integer> counted) {
    ImportMemory opened = ImportMemory.open(memoryFile);
    memory.set(opened);
    try {
      Site site = Site.open(address, politeness);
      Listing listing = site.pages();
      if (listing.pages().isEmpty() && !listing.unread().isEmpty()) {
        throw new CommandFailedException("cannot read sitemap " + listing.unread().getFirst());
      }
      return new SitemapReader(site, listing, opened, wishes);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CommandFailedException("interrupted", e);
    }
  }

  @Override
  public void close() {
    ImportMemory opened = memory.getAndSet(null);
    if (opened != null) {
      opened.close();
    }
  }
}
