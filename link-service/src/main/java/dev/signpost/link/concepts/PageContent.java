package dev.signpost.link.concepts;

import dev.signpost.ingest.contract.Page;
import dev.signpost.ingest.contract.PageKind;
import dev.signpost.language.PageTexts;
import dev.signpost.language.lexicon.WordFamilies;
import dev.signpost.language.text.Normaliser;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The running text of a page.
 *
 * @param isWording whether its title is a sentence of a report, in which names are turned round
 */
public record PageContent(PageTexts texts, List<String> roles, boolean isWording) {
  public PageContent {
    roles = List.copyOf(roles);
  }

  public static PageContent of(Page page) {
    return new PageContent(
        PageTexts.of(page),
        page.sections().stream()
            .map(section -> section.role() == null ? "" : section.role())
            .toList(),
        page.kind() == PageKind.PHRASE);
  }

  /** What a section is for; empty if nobody said. */
  String role(int section) {
    return roles.get(section);
  }

  /** Its words, each once, in the form names are looked up by. */
  public Set<String> words() {
    Set<String> title = new HashSet<>(Normaliser.words(texts.title()));
    Set<String> words = isWording ? WordFamilies.with(title) : title;
    if (texts.summary() != null) {
      words.addAll(Normaliser.words(texts.summary()));
    }
    for (int number = 0; number < texts.size(); number++) {
      words.addAll(Normaliser.words(texts.text(number)));
    }
    return words;
  }
}
