package dev.signpost.acceptance.pipeline;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** A page draft made for a test. */
public record Draft(String id, ObjectNode content) {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** A page with a title and a summary. */
  public static Draft of(String id, String title, String summary) {
    ObjectNode content = JSON.createObjectNode();
    content.put("id", id).put("title", title).put("summary", summary);
    content
        .putObject("review")
        .put("by", "Tests")
        .put("on", "2026-05-02")
        .put("next", "2099-05-02");
    if (id.startsWith("symptom/")) {
      content.putArray("redFlags").add("Sudden weakness in both legs.");
    }
    return new Draft(id, content);
  }

  public Draft section(String heading, String text) {
    ObjectNode copy = content.deepCopy();
    copy.withArray("sections").addObject().put("heading", heading).put("text", text);
    return new Draft(id, copy);
  }

  public Draft regions(String... regions) {
    ObjectNode copy = content.deepCopy();
    for (String region : regions) {
      copy.withArray("regions").add(region);
    }
    return new Draft(id, copy);
  }

  public Draft revision(long revision) {
    ObjectNode copy = content.deepCopy();
    copy.put("revision", revision);
    return new Draft(id, copy);
  }

  public String json() {
    return content.toString();
  }
}
