package dev.signpost.link.postings;

import java.util.List;

/** Keeps a page from being related to everything that names it. */
final class Quota {
  /** So many pages link to a page for naming it, at most. */
  static final int PAGES = 200;

  /** The bound moves in steps, so that one more page seldom moves it. */
  private static final int STEP = 5;

  private Quota() {}

  /** The salience below which naming is no link, in percent; 0 if there are few enough. */
  static int of(List<Posting> carrying) {
    if (carrying.size() <= PAGES) {
      return 0;
    }
    int first =
        carrying.stream()
            .mapToInt(Posting::salience)
            .sorted()
            .skip(carrying.size() - PAGES - 1L)
            .findFirst()
            .orElse(0);
    return (first / STEP + 1) * STEP;
  }
}
