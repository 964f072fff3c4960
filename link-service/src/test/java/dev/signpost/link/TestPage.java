package dev.signpost.link;

import dev.signpost.ingest.contract.Page;
import dev.signpost.ingest.contract.Page.Concern;
import dev.signpost.ingest.contract.Page.DeclaredLink;
import dev.signpost.ingest.contract.Page.Faq;
import dev.signpost.ingest.contract.Page.Section;
import dev.signpost.ingest.contract.PageId;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Pages for tests, changed step by step. */
public record TestPage(Page page) {
  public static TestPage of(String id, String title) {
    return new TestPage(
        new Page(
            PageId.of(id),
            title,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null));
  }

  public TestPage aliases(String... aliases) {
    return with(page.title(), List.of(aliases), page.regions(), page.sections(), page.links());
  }

  public TestPage regions(String... regions) {
    return with(page.title(), page.aliases(), List.of(regions), page.sections(), page.links());
  }

  /** Goes last: whatever follows forgets it. */
  public TestPage modalities(String... modalities) {
    return beside(List.of(modalities), List.of(), null, List.of());
  }

  /** Goes last: whatever follows forgets it. */
  public TestPage redFlags(String... redFlags) {
    return beside(List.of(), List.of(redFlags), null, List.of());
  }

  /** Goes last: whatever follows forgets it. */
  public TestPage concern(Concern concern) {
    return beside(List.of(), List.of(), concern, List.of());
  }

  /** Goes last: whatever follows forgets it. */
  public TestPage faq(String question, String answer) {
    return beside(List.of(), List.of(), null, List.of(new Faq(question, answer)));
  }

  private TestPage beside(
      List<String> modalities, List<String> redFlags, @Nullable Concern concern, List<Faq> faq) {
    return new TestPage(
        new Page(
            page.id(),
            page.title(),
            null,
            null,
            page.aliases(),
            null,
            page.sections(),
            page.regions(),
            modalities,
            redFlags,
            concern,
            faq,
            null,
            page.links(),
            null));
  }

  public TestPage title(String title) {
    return with(title, page.aliases(), page.regions(), page.sections(), page.links());
  }

  public TestPage text(String... texts) {
    List<Section> sections =
        Arrays.stream(texts).map(text -> new Section(null, text, null)).toList();
    return with(page.title(), page.aliases(), page.regions(), sections, page.links());
  }

  public TestPage link(String to, String role) {
    List<DeclaredLink> links =
        Stream.concat(page.links().stream(), Stream.of(new DeclaredLink(PageId.of(to), role)))
            .toList();
    return with(page.title(), page.aliases(), page.regions(), page.sections(), links);
  }

  private TestPage with(
      String title,
      List<String> aliases,
      List<String> regions,
      List<Section> sections,
      List<DeclaredLink> links) {
    return new TestPage(
        new Page(
            page.id(), title, null, null, aliases, null, sections, regions, null, null, null, null,
            null, links, null));
  }
}
