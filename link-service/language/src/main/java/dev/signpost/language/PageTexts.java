package dev.signpost.language;

import static java.util.Objects.requireNonNull;

import dev.signpost.ingest.contract.Page;
import dev.signpost.link.contract.Evidence;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The running texts of one page by number: title and summary as in {@link Evidence}, from 0 the
 * text of each section, behind them the texts of each {@link PageField}. Headings are not read:
 * they stand for what the section is about, not for what it says, and evidence has no place for
 * them. Nor are questions to take to a doctor: they say nothing.
 */
public record PageTexts(
    String title, @Nullable String summary, List<String> sections, List<Aside> asides) {
  public PageTexts {
    requireNonNull(title, "title");
    sections = List.copyOf(sections);
    asides = List.copyOf(asides);
  }

  /** A page of sections only. */
  public PageTexts(String title, @Nullable String summary, List<String> sections) {
    this(title, summary, sections, List.of());
  }

  /**
   * A text that stands beside the sections.
   *
   * @param index in its field
   */
  public record Aside(PageField field, int index, String text) {}

  /** The texts of a page. */
  public static PageTexts of(Page page) {
    return new PageTexts(
        page.title(),
        page.summary(),
        page.sections().stream().map(Page.Section::text).toList(),
        asides(page));
  }

  private static List<Aside> asides(Page page) {
    List<Aside> asides = new ArrayList<>();
    for (PageField field : PageField.values()) {
      List<String> texts = field.texts(page);
      for (int index = 0; index < texts.size(); index++) {
        asides.add(new Aside(field, index, texts.get(index)));
      }
    }
    return asides;
  }

  /** How many texts there are beside title and summary. */
  public int size() {
    return sections.size() + asides.size();
  }

  /** The text of that number; empty if the page has no summary. */
  public String text(int number) {
    return switch (number) {
      case Evidence.TITLE -> title;
      case Evidence.SUMMARY -> summary == null ? "" : summary;
      default ->
          number < sections.size()
              ? sections.get(number)
              : asides.get(number - sections.size()).text;
    };
  }

  /** Where the text of that number stands; null for title, summary and sections. */
  public @Nullable PageField field(int number) {
    return number < sections.size() ? null : asides.get(number - sections.size()).field;
  }

  /** The place of a quote in the text of that number. */
  public Evidence evidence(int number, int start, int end) {
    String quote = text(number).substring(start, end);
    if (number < sections.size()) {
      return new Evidence(number, start, end, quote);
    }
    Aside aside = asides.get(number - sections.size());
    return new Evidence(aside.index, start, end, quote, aside.field.wireName());
  }
}
