package dev.signpost.search.notices;

import dev.signpost.search.notices.Signs.Sign;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A combination of signs that should not wait.
 *
 * @param groups one sign of each must be there, near the others
 */
record Emergency(String id, List<Set<String>> groups, String text) {
  /** How far signs of one emergency may stand apart, in UTF-16 units: two or three sentences. */
  private static final int NEAR = 220;

  Emergency {
    groups = List.copyOf(groups);
  }

  /** Reads {@code chest-pain + crushing|spreading}: groups joined by plus signs. */
  static Emergency of(String id, String combination, String text) {
    List<Set<String>> groups =
        Arrays.stream(combination.split("\\+"))
            .map(group ->
                Arrays.stream(group.strip().split("\\|")).collect(Collectors.toUnmodifiableSet()))
            .toList();
    return new Emergency(id, groups, text);
  }

  boolean isIn(List<Sign> signs) {
    return signs.stream()
        .filter(sign -> groups.getFirst().contains(sign.name()))
        .anyMatch(first -> groups.stream().skip(1).allMatch(group -> near(first, group, signs)));
  }

  private static boolean near(Sign first, Set<String> group, List<Sign> signs) {
    return signs.stream()
        .anyMatch(
            sign -> group.contains(sign.name()) && Math.abs(sign.start() - first.start()) <= NEAR);
  }
}
