package dev.signpost.benchmarks;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;

/** Page drafts from an NDJSON file (plain or gzip), held in memory so that no arm reads a disk. */
public record Corpus(List<ObjectNode> drafts) {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** Reads the file. */
  public static Corpus read(Path file) {
    try (InputStream in = Files.newInputStream(file);
        InputStream lines = file.toString().endsWith(".gz") ? new GZIPInputStream(in) : in;
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(lines, StandardCharsets.UTF_8))) {
      return new Corpus(reader.lines().filter(line -> !line.isBlank()).map(Corpus::parse).toList());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }

  /** How many drafts. */
  public int size() {
    return drafts.size();
  }

  /** All drafts as NDJSON, each at this revision. */
  public byte[] atRevision(long revision) {
    ByteArrayOutputStream lines = new ByteArrayOutputStream();
    for (ObjectNode draft : drafts) {
      draft.put("revision", revision);
      lines.writeBytes(draft.toString().getBytes(StandardCharsets.UTF_8));
      lines.write('\n');
    }
    return lines.toByteArray();
  }

  /** The same drafts under other ids and names, so that a site can be as large as wanted. */
  Corpus copy(int number) {
    return number == 0
        ? this
        : new Corpus(drafts.stream().map(draft -> copy(draft, number)).toList());
  }

  private static ObjectNode copy(ObjectNode draft, int number) {
    ObjectNode copy = draft.deepCopy();
    copy.put("id", copy.path("id").asText() + "-copy-" + number);
    copy.put("title", copy.path("title").asText() + " " + number);
    if (copy.has("aliases")) {
      ArrayNode aliases = copy.putArray("aliases");
      draft.path("aliases").forEach(alias -> aliases.add(alias.asText() + " " + number));
    }
    return copy;
  }

  private static ObjectNode parse(String line) {
    try {
      return (ObjectNode) JSON.readTree(line);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
