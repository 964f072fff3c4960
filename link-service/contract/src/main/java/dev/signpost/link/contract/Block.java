package dev.signpost.link.contract;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.signpost.ingest.contract.PageKind;
import java.util.Arrays;
import java.util.Optional;

/** One list of related pages on a page. */
public enum Block {
  NEXT_STEPS("nextSteps"),
  FINDINGS("findings"),
  CONDITIONS("conditions"),
  PHRASES("phrases"),
  SYMPTOMS("symptoms"),
  TERMS("terms"),
  MODALITIES("modalities"),
  ARTICLES("articles"),
  HUBS("hubs");

  private final String wireName;

  Block(String wireName) {
    this.wireName = wireName;
  }

  /** The block pages of this kind stand in; next steps are chosen, not sorted by kind. */
  public static Block holding(PageKind kind) {
    return switch (kind) {
      case SYMPTOM -> SYMPTOMS;
      case FINDING -> FINDINGS;
      case CONDITION -> CONDITIONS;
      case PHRASE -> PHRASES;
      case TERM -> TERMS;
      case MODALITY -> MODALITIES;
      case ARTICLE -> ARTICLES;
      case HUB -> HUBS;
    };
  }

  /** The block of that name, if there is one. */
  public static Optional<Block> named(String name) {
    return Arrays.stream(values()).filter(block -> block.wireName.equals(name)).findFirst();
  }

  @JsonCreator
  static Block of(String name) {
    return named(name).orElseThrow(() -> new IllegalArgumentException("unknown block: " + name));
  }

  @JsonValue
  public String wireName() {
    return wireName;
  }
}
