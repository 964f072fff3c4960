package dev.signpost.search.gate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A question and how good pages are for it: 0 not at all, 3 the very one.
 *
 * @param grades by page id
 */
record Judged(String question, Map<String, Integer> grades) {
  Judged {
    grades = Map.copyOf(grades);
  }

  /**
   * The questions that come with the sample content, then the operator's own.
   *
   * @param file lines of question, page id and grade, divided by tabs; empty if there is none
   * @throws IllegalArgumentException naming the line that is none
   */
  static List<Judged> read(String file) {
    Map<String, Map<String, Integer>> questions = new LinkedHashMap<>();
    Lines.of("judged-queries.tsv").forEach(line -> add(questions, line));
    if (!file.isEmpty()) {
      try {
        Lines.of(Files.readAllLines(Path.of(file))).forEach(line -> add(questions, line));
      } catch (IOException e) {
        throw new UncheckedIOException("cannot read judged-queries-file " + file, e);
      }
    }
    return questions.entrySet().stream()
        .map(each -> new Judged(each.getKey(), each.getValue()))
        .toList();
  }

  private static void add(Map<String, Map<String, Integer>> questions, String line) {
    String[] cells = line.split("\t", -1);
    if (cells.length != 3 || !cells[2].matches("[0-3]")) {
      throw new IllegalArgumentException(
          "judged queries: expected question, page and grade from 0 to 3, divided by tabs: "
              + "a line of %d parts".formatted(cells.length));
    }
    questions
        .computeIfAbsent(cells[0], question -> new TreeMap<>())
        .put(cells[1], Integer.parseInt(cells[2]));
  }

  /**
   * Normalised discounted cumulative gain of the first ten (Järvelin and Kekäläinen 2002), with
   * gain 2^grade − 1: from 0 to 1.
   */
  double ndcg(List<String> best) {
    double gain = 0;
    for (int rank = 0; rank < Math.min(10, best.size()); rank++) {
      gain += gain(grades.getOrDefault(best.get(rank), 0), rank);
    }
    List<Integer> ideal =
        grades.values().stream().sorted(java.util.Comparator.reverseOrder()).limit(10).toList();
    double most = 0;
    for (int rank = 0; rank < ideal.size(); rank++) {
      most += gain(ideal.get(rank), rank);
    }
    return most == 0 ? 0 : gain / most;
  }

  private static double gain(int grade, int rank) {
    return ((1 << grade) - 1) / (Math.log(rank + 2.0) / Math.log(2));
  }
}
