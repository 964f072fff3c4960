package dev.signpost.benchmarks.language;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

/** Names and texts of page drafts, one a line (gzip). */
record PagesText(List<String> names, List<String> texts) {
  private static final ObjectMapper JSON = new ObjectMapper();

  static PagesText read(Path file) {
    List<String> names = new ArrayList<>();
    List<String> texts = new ArrayList<>();
    try (InputStream in = new GZIPInputStream(Files.newInputStream(file));
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        JsonNode page = JSON.readTree(line);
        names.add(page.path("title").asText());
        page.path("aliases").forEach(alias -> names.add(alias.asText()));
        String text = text(page);
        if (!text.isBlank()) {
          texts.add(text);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
    return new PagesText(names, texts);
  }

  private static String text(JsonNode page) {
    StringBuilder text = new StringBuilder(page.path("summary").asText());
    page.path("sections")
        .forEach(section -> text.append('\n').append(section.path("text").asText()));
    return text.toString();
  }
}
