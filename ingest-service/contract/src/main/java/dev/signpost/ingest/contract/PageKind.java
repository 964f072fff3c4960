package dev.signpost.ingest.contract;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** What sort of page it is; the first half of every page id. */
public enum PageKind {
  SYMPTOM,
  FINDING,
  CONDITION,
  PHRASE,
  TERM,
  MODALITY,
  ARTICLE,
  HUB;

  private static final String ALLOWED =
      Arrays.stream(values()).map(PageKind::wireName).collect(Collectors.joining(" "));

  /**
   * Reads the lower-case name used on every wire.
   *
   * @throws IllegalArgumentException naming the allowed kinds
   */
  @JsonCreator
  public static PageKind of(String name) {
    for (PageKind kind : values()) {
      if (kind.wireName().equals(name)) {
        return kind;
      }
    }
    throw new IllegalArgumentException(
        "unknown kind \"%s\", expected one of: %s".formatted(Excerpt.of(name), ALLOWED));
  }

  /** The name in ids, events, queries and answers: {@code symptom}, {@code finding}, … */
  @JsonValue
  public String wireName() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether pages of this kind are about one concept, whose names enter the lexicon. */
  public boolean namesConcept() {
    return this != ARTICLE && this != HUB;
  }
}
