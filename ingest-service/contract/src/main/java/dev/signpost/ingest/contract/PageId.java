package dev.signpost.ingest.contract;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Names a page: {@code kind/slug}. The key of every topic and index; a concept is named by its
 * page.
 */
public record PageId(PageKind kind, String slug) implements Comparable<PageId> {
  private static final int MAX_SLUG = 200;

  public PageId {
    requireNonNull(kind, "kind");
    if (slug.length() > MAX_SLUG || !isSlug(slug)) {
      throw new IllegalArgumentException(
          "slug must be up to %d lower-case letters and digits joined by single hyphens: \"%s\""
              .formatted(MAX_SLUG, Excerpt.of(slug)));
    }
  }

  /**
   * Reads {@code kind/slug}.
   *
   * @throws IllegalArgumentException saying what was expected
   */
  @JsonCreator
  public static PageId of(String id) {
    int slash = id.indexOf('/');
    if (slash < 0) {
      throw new IllegalArgumentException(
          "page id must be kind/slug: \"%s\"".formatted(Excerpt.of(id)));
    }
    return new PageId(PageKind.of(id.substring(0, slash)), id.substring(slash + 1));
  }

  /** What {@code [a-z0-9]+([._-][a-z0-9]+)*} says; ids are read by the million. */
  private static boolean isSlug(String slug) {
    boolean joinable = false;
    for (int i = 0; i < slug.length(); i++) {
      char c = slug.charAt(i);
      boolean word = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
      if (!word && (!joinable || (c != '.' && c != '_' && c != '-'))) {
        return false;
      }
      joinable = word;
    }
    return joinable;
  }

  @Override
  public int compareTo(PageId other) {
    return toString().compareTo(other.toString());
  }

  @JsonValue
  @Override
  public String toString() {
    return kind.wireName() + "/" + slug;
  }
}
