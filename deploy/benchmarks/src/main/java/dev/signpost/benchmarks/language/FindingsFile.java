package dev.signpost.benchmarks.language;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A table of findings as page drafts: columns name, and synonyms and description if there. */
record FindingsFile(List<ObjectNode> drafts) {

  static FindingsFile read(Path file) {
    List<List<String>> rows = Vocabulary.rows(file);
    int name = Vocabulary.column(rows, "name", file);
    int synonyms = rows.getFirst().indexOf("synonyms");
    int description = rows.getFirst().indexOf("description");
    Map<String, ObjectNode> drafts = new LinkedHashMap<>();
    for (List<String> row : rows.subList(1, rows.size())) {
      ObjectNode draft = draft(row.get(name));
      cells(row, synonyms).forEach(draft.withArray("aliases")::add);
      String summary = String.join("|", cells(row, description));
      draft.put("summary", summary.isEmpty() ? row.get(name) : summary);
      drafts.putIfAbsent(draft.path("id").asText(), draft);
    }
    return new FindingsFile(List.copyOf(drafts.values()));
  }

  int size() {
    return drafts.size();
  }

  /** One draft a line. */
  byte[] lines() {
    ByteArrayOutputStream lines = new ByteArrayOutputStream();
    for (ObjectNode draft : drafts) {
      lines.writeBytes((draft + "\n").getBytes(StandardCharsets.UTF_8));
    }
    return lines.toByteArray();
  }

  private static ObjectNode draft(String name) {
    String slug =
        name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    return JsonNodeFactory.instance
        .objectNode()
        .put("id", "finding/" + slug)
        .put("revision", 1)
        .put("kind", "finding")
        .put("title", name);
  }

  private static List<String> cells(List<String> row, int column) {
    return column < 0 || column >= row.size()
        ? List.of()
        : new ArrayList<>(
            Arrays.stream(row.get(column).split("\\|"))
                .map(String::strip)
                .filter(cell -> !cell.isEmpty())
                .toList());
  }
}
