package dev.signpost.link.pages;

import static java.util.Objects.requireNonNull;

import dev.signpost.ingest.contract.ContentChange;
import dev.signpost.ingest.contract.ContentChange.PagePublished;
import dev.signpost.ingest.contract.ContentChange.PageWithdrawn;
import dev.signpost.ingest.contract.Page;
import dev.signpost.ingest.contract.PageId;
import dev.signpost.link.concepts.About;
import dev.signpost.link.concepts.Link;
import dev.signpost.link.concepts.Where;
import dev.signpost.link.table.BytesReader;
import dev.signpost.link.table.BytesWriter;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a page beside its text.
 *
 * @param about null for a withdrawn page
 * @param names of its concept, title first; empty if it names none
 */
public record PageCard(
    PageId id, long revision, @Nullable About about, List<String> names, List<Link> links) {
  public PageCard {
    requireNonNull(id, "id");
    names = List.copyOf(names);
    links = List.copyOf(links);
  }

  public static PageCard of(ContentChange change) {
    return switch (change) {
      case PagePublished published -> of(published.page(), published.revision());
      case PageWithdrawn gone ->
          new PageCard(gone.pageId(), gone.revision(), null, List.of(), List.of());
    };
  }

  private static PageCard of(Page page, long revision) {
    return new PageCard(
        page.id(),
        revision,
        new About(page.title(), new Where(PageRegions.of(page), PageModalities.of(page))),
        page.id().kind().namesConcept() ? names(page) : List.of(),
        page.links().stream().map(Link::of).toList());
  }

  private static List<String> names(Page page) {
    return Stream.concat(Stream.of(page.title()), page.aliases().stream())
        .map(String::strip)
        .filter(name -> !name.isEmpty())
        .distinct()
        .toList();
  }

  /** Where in the body the page is, as far as that is known. */
  public List<String> regions() {
    return about == null ? List.of() : about.regions();
  }

  public byte[] toBytes() {
    return new BytesWriter()
        .page(id)
        .number(revision)
        .optional(about, About::write)
        .list(names, BytesWriter::text)
        .list(links, Link::write)
        .toBytes();
  }

  public static PageCard read(BytesReader in) {
    return new PageCard(
        in.page(),
        in.number(),
        in.optional(About::read),
        in.list(BytesReader::text),
        in.list(Link::read));
  }
}
