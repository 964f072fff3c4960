package dev.signpost.language;

import static java.util.Objects.requireNonNull;

import dev.signpost.ingest.contract.Page;
import dev.signpost.link.contract.Evidence;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The running texts of one page, numbered as {@link Evidence} numbers them: title, summary, and the
 * text of each section. Headings are not read: they stand for what the section is about, not for
 * what it says, and evidence has no place for them.
 */
public record PageTexts(String title, @Nullable String summary, List<String> sections) {
  public PageTexts {
    requireNonNull(title, "title");
    sections = List.copyOf(sections);
  }

  /** The texts of a page. */
  public static PageTexts of(Page page) {
    return new PageTexts(
        page.title(), page.summary(), page.sections().stream().map(Page.Section::text).toList());
  }

  /** The text a section number of {@link Evidence} stands for; empty if the page has none. */
  public String text(int section) {
    return switch (section) {
      case Evidence.TITLE -> title;
      case Evidence.SUMMARY -> summary == null ? "" : summary;
      default -> sections.get(section);
    };
  }
}
