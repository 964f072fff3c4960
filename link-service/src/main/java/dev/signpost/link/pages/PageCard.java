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
    PageId id, Version version, @Nullable About about, List<String> names, List<Link> links) {
  public PageCard {
    requireNonNull(id, "id");
    names = List.copyOf(names);
    links = List.copyOf(links);
  }

  public static PageCard of(ContentChange change) {
    return switch (change) {
      case PagePublished published ->
          of(published.page(), Version.of(published.revision(), published.digest()));
      case PageWithdrawn gone ->
          new PageCard(gone.pageId(), Version.of(gone.revision(), ""), null, List.of(), List.of());
    };
  }

  private static PageCard of(Page page, Version version) {
    return new PageCard(
        page.id(),
        version,
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

  public long revision() {
    return version.revision();
  }

  /** Whether another revision of the page says the same. */
  public boolean sameContent(PageCard other) {
    return version.sameContent(other.version);
  }

  /** The same content at a later revision. */
  public PageCard at(long revision) {
    return new PageCard(
        id, new Version(revision, version.digest(), version.since()), about, names, links);
  }

  /** Where in the body the page is, as far as that is known. */
  public List<String> regions() {
    return about == null ? List.of() : about.regions();
  }

  public byte[] toBytes() {
    BytesWriter out = new BytesWriter().page(id);
    Version.write(out, version);
    return out.optional(about, About::write)
        .list(names, BytesWriter::text)
        .list(links, Link::write)
        .toBytes();
  }

  public static PageCard read(BytesReader in) {
    return new PageCard(
        in.page(),
        Version.read(in),
        in.optional(About::read),
        in.list(BytesReader::text),
        in.list(Link::read));
  }
}
