package dev.signpost.benchmarks.search;

import dev.signpost.benchmarks.Corpus;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A folder of judged data: {@code medquad/pages.ndjson.gz}, {@code queries.tsv}, {@code qrels.tsv}
 * (TREC form), {@code synonym_queries.tsv} beside it and {@code typos/misspellings.tsv}. Files may
 * lie in the folder itself; what is missing is an empty list.
 */
public record SearchData(Path folder) {

  Path pages() {
    return file("medquad", "pages.ndjson.gz");
  }

  /** All pages. */
  public Corpus corpus() {
    return Corpus.read(pages());
  }

  List<JudgedQuestion> questions() {
    Map<String, Map<String, Integer>> grades = new HashMap<>();
    for (List<String> row : optional("medquad", "qrels.tsv")) {
      grades
          .computeIfAbsent(row.get(0), question -> new HashMap<>())
          .put(row.get(2), Integer.parseInt(row.get(3).strip()));
    }
    return named("medquad", "queries.tsv").stream()
        .map(row ->
            new JudgedQuestion(
                row.getOrDefault("original", ""),
                row.getOrDefault("nlm_summary", ""),
                new Grades(grades.getOrDefault(row.getOrDefault("qid", ""), Map.of()))))
        .filter(question -> question.grades().usable())
        .toList();
  }

  /** What the judged questions ask, message and summary in one. */
  public List<String> questionTexts() {
    return questions().stream().map(JudgedQuestion::merged).toList();
  }

  /** Other names of pages, which share no word with the title. */
  List<JudgedQuestion> synonyms() {
    return named("medquad", "synonym_queries.tsv").stream()
        .map(row -> new JudgedQuestion(row.getOrDefault("query", ""), "", wanted(row)))
        .toList();
  }

  /** Words as somebody wrote them, with the word they meant. */
  Map<String, String> misspellings() {
    Map<String, String> written = new HashMap<>();
    named("typos", "misspellings.tsv")
        .forEach(row ->
            written.put(row.getOrDefault("correct", ""), row.getOrDefault("misspelling", "")));
    return written;
  }

  private static Grades wanted(Map<String, String> row) {
    Map<String, Integer> grades = new HashMap<>();
    for (String page : row.getOrDefault("relevant_pages", "").strip().split(" +", -1)) {
      grades.put(page, 2);
    }
    return new Grades(grades);
  }

  private List<Map<String, String>> named(String part, String name) {
    Path file = file(part, name);
    return Files.exists(file) ? Tsv.withHeading(file) : new ArrayList<>();
  }

  private List<List<String>> optional(String part, String name) {
    Path file = file(part, name);
    return Files.exists(file) ? Tsv.rows(file) : List.of();
  }

  private Path file(String part, String name) {
    Path nested = folder.resolve(part).resolve(name);
    return Files.exists(nested) ? nested : folder.resolve(name);
  }
}
