package dev.signpost.ingest.forms.outline;

import dev.signpost.ingest.contract.PageKind;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The words for kinds of pages in addresses, labels and titles. */
public final class KindWords {
  private static final Map<PageKind, Pattern> WORDS = new EnumMap<>(PageKind.class);

  static {
    WORDS.put(PageKind.HUB, words("(\\w+ ){0,3}hubs?|topics?"));
    WORDS.put(PageKind.SYMPTOM, words("symptoms?"));
    WORDS.put(PageKind.FINDING, words("((imaging|radiology) )?findings?"));
    WORDS.put(PageKind.CONDITION, words("(medical )?conditions?|diseases?"));
    WORDS.put(PageKind.PHRASE, words("((radiology )?report )?phrases?"));
    WORDS.put(PageKind.TERM, words("((key|radiology|glossary) )?terms?|glossary|dictionary"));
    WORDS.put(PageKind.MODALITY, words("(imaging )?modality|(imaging )?modalities|imaging tests?"));
    WORDS.put(PageKind.ARTICLE, words("articles?|blogs?|news|guides?|posts?"));
  }

  private KindWords() {}

  /** The kind a label such as "Symptom guide" or a part of an address such as "findings" names. */
  public static Optional<PageKind> kind(String label) {
    String key = Keys.of(label);
    return WORDS.entrySet().stream()
        .filter(words -> words.getValue().matcher(key).matches())
        .map(Map.Entry::getKey)
        .findFirst();
  }

  private static Pattern words(String alternatives) {
    return Pattern.compile("(?:" + alternatives + ")( (guides?|pages?|library|index|explained))?");
  }
}
