package dev.signpost.link.concepts;

import static java.util.Objects.requireNonNull;

import dev.signpost.ingest.contract.PageId;

/**
 * What pages can have in common, and what postings are kept under: a concept, which goes by the id
 * of its page; a word of their names, behind a mark that no id begins with; or the site.
 */
public record Subject(String key) {
  private static final char WORD = '=';

  /** What every page has: the site. Its postings say how many pages there are. */
  public static final Subject SITE = new Subject("=");

  public Subject {
    requireNonNull(key, "key");
  }

  public static Subject concept(PageId page) {
    return new Subject(page.toString());
  }

  /** A word in normal form. */
  public static Subject word(String word) {
    return new Subject(WORD + word);
  }

  public boolean isWord() {
    return key.charAt(0) == WORD;
  }

  public boolean isSite() {
    return equals(SITE);
  }

  /**
   * The page a concept goes by.
   *
   * @throws IllegalArgumentException for a word
   */
  public PageId page() {
    return PageId.of(key);
  }

  @Override
  public String toString() {
    return key;
  }
}
