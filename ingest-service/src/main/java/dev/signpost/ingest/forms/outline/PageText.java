package dev.signpost.ingest.forms.outline;

import static java.util.stream.Collectors.toSet;

import dev.signpost.ingest.contract.Page.Concern;
import dev.signpost.ingest.contract.Page.DeclaredLink;
import dev.signpost.ingest.contract.Page.Faq;
import dev.signpost.ingest.contract.Page.Review;
import dev.signpost.ingest.contract.Page.Section;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the blocks of a page say, field by field.
 *
 * @param guessedLinks whether links were made of titles, as the source has no addresses
 * @param unreadDates dates of reviews that could not be read
 */
public record PageText(
    @Nullable String summary,
    List<Section> sections,
    List<String> redFlags,
    @Nullable Concern concern,
    List<Faq> faq,
    List<String> questions,
    List<DeclaredLink> links,
    boolean guessedLinks,
    @Nullable Review review,
    List<String> unreadDates) {

  public PageText {
    sections = List.copyOf(sections);
    redFlags = List.copyOf(redFlags);
    faq = List.copyOf(faq);
    questions = List.copyOf(questions);
    links = List.copyOf(links);
    unreadDates = List.copyOf(unreadDates);
  }

  /**
   * The same with questions the source marks as such elsewhere, if none were found in the text; a
   * section that one of them heads is not told twice.
   */
  public PageText withFaq(List<Faq> marked) {
    if (!faq.isEmpty() || marked.isEmpty()) {
      return this;
    }
    Set<String> asked = marked.stream().map(one -> Keys.of(one.question())).collect(toSet());
    return new PageText(
        summary,
        sections.stream()
            .filter(s -> s.heading() == null || !asked.contains(Keys.of(s.heading())))
            .toList(),
        redFlags,
        concern,
        marked,
        questions,
        links,
        guessedLinks,
        review,
        unreadDates);
  }
}
