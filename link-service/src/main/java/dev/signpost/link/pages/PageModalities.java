package dev.signpost.link.pages;

import dev.signpost.ingest.contract.Page;
import dev.signpost.language.text.DataFile;
import dev.signpost.language.text.Normaliser;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * In which kinds of image a page is: those it states, and for phrases that state none, those whose
 * words they use ("T2 hyperintense" is MRI); see {@code modality-words.tsv}.
 */
final class PageModalities {
  private static final Map<String, String> WORDS = new TreeMap<>();

  static {
    DataFile.rows(PageModalities.class, "modality-words.tsv")
        .forEach(row -> WORDS.put(Normaliser.key(row.get(0)), row.get(1)));
  }

  private PageModalities() {}

  static List<String> of(Page page) {
    if (!page.modalities().isEmpty()) {
      return page.modalities().stream().distinct().sorted().toList();
    }
    return switch (page.id().kind()) {
      case PHRASE -> ofWords(Normaliser.words(page.title()));
      case SYMPTOM, FINDING, CONDITION, TERM, MODALITY, ARTICLE, HUB -> List.of();
    };
  }

  private static List<String> ofWords(List<String> words) {
    TreeSet<String> modalities = new TreeSet<>();
    for (String word : words) {
      String modality = WORDS.get(word);
      if (modality != null) {
        modalities.add(modality);
      }
    }
    return List.copyOf(modalities);
  }
}
