package dev.signpost.language.identity;

import static java.util.Objects.requireNonNull;

/**
 * Where a text has a detail that tells a person apart; never what it is.
 *
 * @param start first UTF-16 unit, the label included
 * @param end one past the last
 */
public record Detail(Category category, int start, int end) {
  public Detail {
    requireNonNull(category, "category");
  }
}
