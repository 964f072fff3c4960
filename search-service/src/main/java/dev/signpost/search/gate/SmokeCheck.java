package dev.signpost.search.gate;

import com.fasterxml.jackson.databind.JsonNode;
import dev.signpost.search.index.GenerationIndices;
import java.util.List;

/** Whoever asks for a page by its title finds it, at least as often as now. */
record SmokeCheck(Asking asking) implements Check {
  private static final int PAGES = 50;
  private static final int TOLERATED = 1;

  @Override
  public Finding examine(Pair pair) {
    List<JsonNode> pages = pair.sample(PAGES, "title");
    List<JsonNode> found = pages.stream().filter(page -> finds(pair.live(), page)).toList();
    List<JsonNode> missed = found.stream().filter(page -> !finds(pair.candidate(), page)).toList();
    List<String> lost =
        missed.stream() // unless it went away meanwhile
            .filter(page -> finds(pair.live(), page) && !finds(pair.candidate(), page))
            .map(
                page -> page.path("_id").asText() + " is not among the first ten for its own title")
            .toList();
    return new Finding(
        "smoke queries",
        lost.size() <= TOLERATED,
        "%d of %d pages found by their title, live %d"
            .formatted(found.size() - lost.size(), pages.size(), found.size()),
        lost);
  }

  private boolean finds(GenerationIndices indices, JsonNode page) {
    return asking
        .best(indices, page.path("_source").path("title").asText())
        .contains(page.path("_id").asText());
  }
}
