package dev.signpost.search.gate;

import static dev.signpost.search.elastic.Blocking.await;

import dev.signpost.search.elastic.Call;
import dev.signpost.search.elastic.Json;
import dev.signpost.search.elastic.Reply;
import dev.signpost.search.index.GenerationIndices;
import dev.signpost.search.index.IndexKind;
import java.util.ArrayList;
import java.util.List;

/**
 * What analysers make of sample texts: differences are shown; a text of which nothing is left, or
 * two words that look alike and come out the same, are held against the candidate.
 */
record AnalysisCheck(List<String> samples, List<List<String>> apart) implements Check {
  private static final List<String> FIELDS = List.of("title", "summary", "title.written");

  static AnalysisCheck read() {
    return new AnalysisCheck(
        Lines.of("analysis-samples.txt"),
        Lines.of("kept-apart.tsv").stream().map(line -> List.of(line.split("\t", -1))).toList());
  }

  @Override
  public Finding examine(Pair pair) {
    List<String> wrong = new ArrayList<>();
    List<String> different = new ArrayList<>();
    for (String field : FIELDS) {
      for (String sample : samples) {
        List<String> before = tokens(pair, pair.live(), field, sample);
        List<String> after = tokens(pair, pair.candidate(), field, sample);
        if (after.isEmpty() && !before.isEmpty()) {
          wrong.add("%s: nothing is left of \"%s\"".formatted(field, sample));
        } else if (!after.equals(before)) {
          different.add("%s: \"%s\" gives %s, live %s".formatted(field, sample, after, before));
        }
      }
      for (List<String> words : apart) {
        List<String> first = tokens(pair, pair.candidate(), field, words.get(0));
        if (first.equals(tokens(pair, pair.candidate(), field, words.get(1)))) {
          wrong.add("%s: %s and %s come out the same".formatted(field, words.get(0), words.get(1)));
        }
      }
    }
    String summary =
        different.isEmpty()
            ? "%d sample texts come out as live".formatted(samples.size())
            : "%d sample texts come out otherwise".formatted(different.size());
    return new Finding("analysis", wrong.isEmpty(), summary, wrong.isEmpty() ? different : wrong);
  }

  private static List<String> tokens(
      Pair pair, GenerationIndices indices, String field, String text) {
    byte[] body = Json.bytes(Json.object().put("field", field).put("text", text));
    Reply reply =
        await(
            pair.cluster()
                .send(Call.post("/" + indices.index(IndexKind.PAGES) + "/_analyze", body)));
    return reply.orFail().json().path("tokens").findValuesAsText("token");
  }
}
