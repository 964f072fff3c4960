package dev.signpost.link.postings;

/**
 * How much a concept tells, by the number of pages that name it. The number counts in powers of
 * two, so the weight of a concept moves when its pages double, not with every page. A pure function
 * of the number: the same site has the same weights however it came to be.
 */
public final class Rarity {
  /** Concepts named by more pages than this link nothing. */
  public static final int MOST_PAGES = 2_000;

  private static final int BANDS = 11; // 2^11 is the first power above MOST_PAGES
  private static final int TOO_COMMON = BANDS;

  private Rarity() {}

  /** The band of a number of pages; 0 for none or one. */
  public static int band(int pages) {
    return pages > MOST_PAGES ? TOO_COMMON : 31 - Integer.numberOfLeadingZeros(Math.max(1, pages));
  }

  /** Between 0 (too common to tell anything) and 1 (named by one page). */
  public static double weight(int band) {
    return 1 - (double) band / BANDS;
  }
}
