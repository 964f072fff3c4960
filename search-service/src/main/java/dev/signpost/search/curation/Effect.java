package dev.signpost.search.curation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;

/** What a curation does with its pages. */
public enum Effect {
  /** They stand first, in their order, whatever else is found. */
  PIN,
  /** They are not among what is found. */
  HIDE,
  /** They are all that is found, in their order. */
  REPLACE;

  /**
   * The effect of that name.
   *
   * @throws IllegalArgumentException listing what there is
   */
  @JsonCreator
  public static Effect of(String wireName) {
    return Arrays.stream(values())
        .filter(effect -> effect.wireName().equals(wireName))
        .findFirst()
        .orElseThrow(
            () -> new IllegalArgumentException("effect must be one of pin, hide, replace"));
  }

  @JsonValue
  public String wireName() {
    return name().toLowerCase(Locale.ROOT);
  }
}
