package dev.signpost.search.gate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** Whoever asks for a page by its title finds it, at least as often as now. */
record SmokeCheck(Asking asking) implements Check {
  private static final int PAGES = 50;
  private static final int TOLERATED = 1;

  @Override
  public Finding examine(Pair pair) {
    List<String> lost = new ArrayList<>();
    int before = 0;
    int after = 0;
    List<JsonNode> pages = pair.sample(PAGES, "title");
    for (JsonNode page : pages) {
      String id = page.path("_id").asText();
      String title = page.path("_source").path("title").asText();
      boolean found = asking.best(pair.candidate(), title).contains(id);
      boolean foundNow = asking.best(pair.live(), title).contains(id);
      before += foundNow ? 1 : 0;
      after += found ? 1 : 0;
      if (foundNow && !found) {
        lost.add(id + " is not among the first ten for its own title");
      }
    }
    return new Finding(
        "smoke queries",
        after >= before - TOLERATED,
        "%d of %d pages found by their title, live %d".formatted(after, pages.size(), before),
        lost);
  }
}
