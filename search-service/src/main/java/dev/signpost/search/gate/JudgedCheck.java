package dev.signpost.search.gate;

import dev.signpost.search.elastic.Json;
import dev.signpost.search.index.IndexKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Judged questions are answered as well as now, on the whole. Those whose pages the site does not
 * have are left out.
 */
record JudgedCheck(List<Judged> questions, Asking asking) implements Check {
  private static final double TOLERATED = 0.01;

  private record Moved(String question, double by) {}

  @Override
  public Finding examine(Pair pair) {
    List<Judged> asked = asked(pair);
    List<Moved> moved = new ArrayList<>();
    double before = 0;
    double after = 0;
    for (Judged question : asked) {
      double now = question.ndcg(asking.best(pair.live(), question.question()));
      double then = question.ndcg(asking.best(pair.candidate(), question.question()));
      before += now;
      after += then;
      if (then != now) {
        moved.add(new Moved(question.question(), then - now));
      }
    }
    int count = Math.max(1, asked.size());
    List<String> details =
        moved.stream()
            .sorted(Comparator.comparingDouble(Moved::by))
            .map(each -> "%+.3f \"%s\"".formatted(each.by(), each.question()))
            .toList();
    String summary =
        asked.isEmpty()
            ? "none of %d questions is about pages of this site".formatted(questions.size())
            : "nDCG@10 %.3f over %d questions, live %.3f"
                .formatted(after / count, asked.size(), before / count);
    return new Finding("judged queries", (before - after) / count <= TOLERATED, summary, details);
  }

  private List<Judged> asked(Pair pair) {
    Set<String> wanted = new HashSet<>();
    questions.forEach(question -> wanted.addAll(question.grades().keySet()));
    Set<String> there = new HashSet<>();
    var body =
        Json.object("query", Json.object("ids", Json.object("values", Json.array(wanted))))
            .put("size", Math.min(10_000, wanted.size() + 1))
            .put("_source", false);
    pair.search(pair.live(), IndexKind.PAGES, body)
        .path("hits")
        .path("hits")
        .forEach(hit -> there.add(hit.path("_id").asText()));
    return questions.stream()
        .filter(question -> there.containsAll(question.grades().keySet()))
        .toList();
  }
}
