package dev.signpost.link.postings;

import dev.signpost.link.concepts.Subject;

/**
 * How much a subject tells, by the number of pages that have it. The number counts in powers of
 * two, so the weight of a subject moves when its pages double, not with every page. A pure function
 * of the number: the same site has the same weights however it came to be.
 */
public enum Rarity {
  /** Of concepts, by the pages that name them. */
  CONCEPT(11, 20, 8),

  /** Of words, by the pages in whose names they stand. */
  WORD(9, 40, 12);

  /** In a handful of pages it cannot be told yet what is common. */
  private static final int SMALL_SITE = 4;

  private final int bands;
  private final int ofAKind;
  private final int ofAKindAndRegion;

  /**
   * @param bands the first power of two above the number of pages at which a subject links nothing
   * @param ofAKind how many pages of each kind are told of
   * @param ofAKindAndRegion how many of each kind and region
   */
  Rarity(int bands, int ofAKind, int ofAKindAndRegion) {
    this.bands = bands;
    this.ofAKind = ofAKind;
    this.ofAKindAndRegion = ofAKindAndRegion;
  }

  static Rarity of(Subject subject) {
    return subject.isWord() ? WORD : CONCEPT;
  }

  /** Subjects of more pages than this link nothing. */
  public int mostPages() {
    return (1 << bands) - 1;
  }

  /** The band of a number of pages; 0 for none or one. */
  public int band(int pages) {
    return Math.min(bands, doublings(pages));
  }

  static int doublings(int pages) {
    return 31 - Integer.numberOfLeadingZeros(Math.max(1, pages));
  }

  /** Between 0 (too common to tell anything) and 1 (of one page). */
  public double weight(int band) {
    return 1 - (double) Math.min(band, bands) / bands;
  }

  /**
   * The same in a site of so many doublings, in which what half of all pages have tells nothing.
   */
  public double weight(int band, int site) {
    int least = Math.max(SMALL_SITE, Math.min(bands, site - 1));
    return 1 - (double) Math.min(band, least) / least;
  }

  int ofAKind() {
    return ofAKind;
  }

  int ofAKindAndRegion() {
    return ofAKindAndRegion;
  }
}
