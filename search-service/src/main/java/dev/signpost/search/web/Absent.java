package dev.signpost.search.web;

import dev.signpost.ingest.contract.PageId;
import dev.signpost.web.Problem;

/** What is said of a page that is not served. */
final class Absent {
  private static final int GONE = 410;

  private Absent() {}

  static Problem missing(PageId page) {
    return Problem.notFound("no page " + page);
  }

  static Problem withdrawn(PageId page, long revision) {
    return Problem.of(GONE, "withdrawn", "Withdrawn", "page %s was withdrawn".formatted(page))
        .with("revision", revision);
  }
}
