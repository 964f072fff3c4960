package dev.signpost.local.curations;

import com.fasterxml.jackson.databind.JsonNode;
import dev.signpost.local.terminal.Prose;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What a curation would change, as lines. */
final class PreviewReport {
  private static final int SHOWN = 5;

  private PreviewReport() {}

  static List<String> lines(JsonNode preview) {
    List<String> lines = new ArrayList<>();
    if (preview.has("question")) {
      lines.addAll(change(preview.path("question")));
    }
    if (!preview.path("missing").isEmpty()) {
      lines.add("not on the site: " + pages(preview.path("missing")));
    }
    long askings = preview.at("/recent/askings").asLong();
    lines.add(
        "asked %s times of this instance in the last %d h"
            .formatted(
                askings == 0
                    ? "fewer than " + preview.at("/recent/toldFrom").asText()
                    : String.valueOf(askings),
                preview.at("/recent/hours").asInt()));
    JsonNode changes = preview.at("/judged/changes");
    lines.add(
        "%d of %d judged questions change"
            .formatted(changes.size(), preview.at("/judged/questions").asInt()));
    for (JsonNode each : changes) {
      lines.addAll(change(each));
      lines.add(
          "  nDCG@10  %.3f → %.3f"
              .formatted(each.path("ndcgBefore").asDouble(), each.path("ndcgAfter").asDouble()));
    }
    return lines;
  }

  private static List<String> change(JsonNode change) {
    return List.of(
        "\"" + Prose.clean(change.path("question").asText()) + "\"",
        "  before   " + pages(change.path("before")),
        "  after    " + pages(change.path("after")));
  }

  private static String pages(JsonNode pages) {
    return pages.isEmpty()
        ? "nothing"
        : pages.valueStream().limit(SHOWN).map(JsonNode::asText).collect(Collectors.joining(", "))
            + (pages.size() > SHOWN ? ", …" : "");
  }
}
