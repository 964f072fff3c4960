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
import java.nio.file.StandardCopyOption;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Drafts that were refused, each with where it stood and why. They are put where they belong only
 * when they are published, as the import may be reading there; until then an earlier file stays.
 */
final class RejectedFile implements AutoCloseable {
  private static final JsonMapper JSON = new JsonMapper();

  private final Path path;
  private final AtomicReference<@Nullable Draught> opened = new AtomicReference<>();

  RejectedFile(Path path) {
    this.path = path;
  }

  /** What is not published yet. */
  private record Draught(Path file, OutputStream out) {}

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

  /** Puts all that was refused so far where it belongs; does nothing if nothing was. */
  synchronized void publish() {
    Draught draught = opened.get();
    if (draught != null) {
      try {
        draught.out().flush();
        Path copy = draught.file().resolveSibling(draught.file().getFileName() + ".copy");
        Files.copy(draught.file(), copy, StandardCopyOption.REPLACE_EXISTING);
        Files.move(copy, path, StandardCopyOption.REPLACE_EXISTING);
      } catch (IOException e) {
        throw unwritable(e);
      }
    }
  }

  private void write(ObjectNode line) {
    try {
      Draught draught = opened.get();
      if (draught == null) {
        Path folder = path.toAbsolutePath().getParent();
        Files.createDirectories(folder);
        Path file = Files.createTempFile(folder, "rejected-", ".part");
        draught = new Draught(file, Files.newOutputStream(file));
        opened.set(draught);
      }
      draught.out().write(Terminal.toLine(line));
    } catch (IOException e) {
      throw unwritable(e);
    }
  }

  /** Publishes and ends. */
  @Override
  public synchronized void close() {
    publish();
    Draught draught = opened.getAndSet(null);
    if (draught != null) {
      try {
        draught.out().close();
        Files.deleteIfExists(draught.file());
      } catch (IOException e) {
        throw unwritable(e);
      }
    }
  }

  private CommandFailedException unwritable(IOException e) {
    return new CommandFailedException("cannot write %s: %s".formatted(path, e.getMessage()), e);
  }
}
