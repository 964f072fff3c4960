package dev.signpost.search.gate;

import java.util.List;

/**
 * What one check found.
 *
 * @param check its name
 * @param holds whether it has nothing against the candidate
 * @param summary in one line
 * @param details what a person would look at, the worst first
 */
public record Finding(String check, boolean holds, String summary, List<String> details) {
  private static final int MOST_DETAILS = 20;

  public Finding {
    details = List.copyOf(details.subList(0, Math.min(MOST_DETAILS, details.size())));
  }
}
