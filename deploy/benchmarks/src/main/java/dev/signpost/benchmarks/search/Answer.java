package dev.signpost.benchmarks.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a search came to.
 *
 * @param pages found, best first
 * @param titles of these
 * @param refused whether there was none, because the question seemed to hold identifying details
 */
record Answer(
    List<String> pages, List<String> titles, @Nullable String correctedTo, boolean refused) {
  static final Answer REFUSED = new Answer(List.of(), List.of(), null, true);
}
