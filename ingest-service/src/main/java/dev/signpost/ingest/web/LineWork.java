package dev.signpost.ingest.web;

import io.vertx.core.Future;
import java.util.List;

/** What is done with the lines of a stream. */
@FunctionalInterface
interface LineWork {
  /**
   * Takes lines in their order. The next ones are taken when these are under way; each result, a
   * line of JSON without its end, comes in its own time.
   */
  Future<List<Future<byte[]>>> take(List<Line> lines);
}
