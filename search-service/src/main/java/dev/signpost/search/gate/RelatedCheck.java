package dev.signpost.search.gate;

import static dev.signpost.search.elastic.Blocking.await;

import com.fasterxml.jackson.databind.JsonNode;
import dev.signpost.search.elastic.Call;
import dev.signpost.search.elastic.Json;
import dev.signpost.search.index.GenerationIndices;
import dev.signpost.search.index.IndexKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The lists beside pages are the same, but for what changes meanwhile. */
final class RelatedCheck implements Check {
  private static final int PAGES = 100;
  private static final double LEAST_OVERLAP = 0.97;

  @Override
  public Finding examine(Pair pair) {
    List<String> ids =
        pair.sample(PAGES, "id").stream().map(page -> page.path("_id").asText()).toList();
    if (ids.isEmpty()) {
      return new Finding("related lists", true, "no pages to look at", List.of());
    }
    List<Set<String>> live = lists(pair, pair.live(), ids);
    List<Set<String>> candidate = lists(pair, pair.candidate(), ids);
    List<String> different = new ArrayList<>();
    double overlap = 0;
    for (int i = 0; i < ids.size(); i++) {
      double same = overlap(live.get(i), candidate.get(i));
      overlap += same;
      if (same < 1) {
        different.add("%s: %.0f %% the same".formatted(ids.get(i), same * 100));
      }
    }
    double mean = overlap / ids.size();
    return new Finding(
        "related lists",
        mean >= LEAST_OVERLAP,
        "%.1f %% the same over %d pages".formatted(mean * 100, ids.size()),
        different);
  }

  private static double overlap(Set<String> some, Set<String> others) {
    Set<String> all = new HashSet<>(some);
    all.addAll(others);
    Set<String> both = new HashSet<>(some);
    both.retainAll(others);
    return all.isEmpty() ? 1 : both.size() / (double) all.size();
  }

  private static List<Set<String>> lists(Pair pair, GenerationIndices indices, List<String> ids) {
    byte[] body = Json.bytes(Json.object("ids", Json.array(ids)));
    JsonNode reply =
        await(pair.cluster().send(Call.post("/" + indices.index(IndexKind.LINKS) + "/_mget", body)))
            .orFail()
            .json();
    return reply.path("docs").valueStream().map(RelatedCheck::targets).toList();
  }

  private static Set<String> targets(JsonNode document) {
    Set<String> targets = new HashSet<>();
    document
        .path("_source")
        .path("blocks")
        .properties()
        .forEach(block ->
            block
                .getValue()
                .forEach(entry -> targets.add(block.getKey() + " " + entry.path("page").asText())));
    return targets;
  }
}
