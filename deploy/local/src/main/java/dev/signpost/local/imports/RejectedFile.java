package dev.signpost.local.imports;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.signpost.local.terminal.CommandFailedException;
import dev.signpost.local.terminal.Terminal;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Drafts that were refused, each with where it stood and why; made with the first of them. */
final class RejectedFile implements AutoCloseable {
  private static final JsonMapper JSON = new JsonMapper();

  private final Path path;
  private final AtomicReference<@Nullable OutputStream> opened = new AtomicReference<>();

  RejectedFile(Path path) {
    this.path = path;
  }

  Path path() {
    return path;
  }

  /** The answer with the draft as it was sent. */
  synchronized void add(Item.Draft draft, JsonNode result) {
    ObjectNode line = JSON.createObjectNode().put("source", draft.origin());
    result.properties().forEach(member -> line.set(member.getKey(), member.getValue()));
    line.remove("line");
    try {
      line.set("draft", JSON.readTree(draft.json()));
    } catch (IOException e) {
      line.put("draft", new String(draft.json(), StandardCharsets.UTF_8));
    }
    write(line);
  }

  synchronized void add(Item.Unreadable item) {
    ObjectNode line = JSON.createObjectNode().put("source", item.origin());
    line.set("faults", JSON.valueToTree(item.faults()));
    write(line);
  }

  private void write(ObjectNode line) {
    try {
      OutputStream out = opened.get();
      if (out == null) {
        Files.createDirectories(path.toAbsolutePath().getParent());
        out = Files.newOutputStream(path);
        opened.set(out);
      }
      out.write(Terminal.toLine(line));
    } catch (IOException e) {
      throw new CommandFailedException("cannot write %s: %s".formatted(path, e.getMessage()), e);
    }
  }

  @Override
  public synchronized void close() {
    OutputStream out = opened.getAndSet(null);
    if (out != null) {
      try {
        out.close();
      } catch (IOException e) {
        throw new CommandFailedException("cannot write %s: %s".formatted(path, e.getMessage()), e);
      }
    }
  }
}
