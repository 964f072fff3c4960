package dev.signpost.local.imports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RejectedFileTest {
  @TempDir Path folder;

  @Test
  void theFileThatIsBeingReadStaysUntilItsDraftsAreAnswered() throws IOException {
    Path file = Files.writeString(file(), "what the last import could not bring in");
    try (RejectedFile rejected = new RejectedFile(file)) {
      rejected.add(Item.Unreadable.of("a:1", "no-draft", "m"));
      assertThat(file).hasContent("what the last import could not bring in");
    }
    assertThat(Files.readString(file)).startsWith("{\"source\":\"a:1\"").hasLineCount(1);
    assertThat(names()).containsExactly("rejected.ndjson");
  }

  @Test
  void anImportWithoutRefusalsLeavesItAlone() throws IOException {
    Path file = Files.writeString(file(), "being corrected");
    new RejectedFile(file).close();
    assertThat(file).hasContent("being corrected");
  }

  @Test
  void severalImportsOfOneWatchGatherTheirs() throws IOException {
    try (RejectedFile rejected = new RejectedFile(file())) {
      rejected.add(Item.Unreadable.of("a:1", "r", "m"));
      rejected.publish();
      assertThat(Files.readString(file())).hasLineCount(1);
      rejected.add(
          new Item.Draft("b:1", "{\"id\": ".getBytes(UTF_8)),
          new JsonMapper().createObjectNode().put("status", 400).put("line", 7));
      rejected.publish();
      assertThat(Files.readString(file()))
          .hasLineCount(2)
          .endsWith("{\"source\":\"b:1\",\"status\":400,\"draft\":\"{\\\"id\\\": \"}\n");
    }
  }

  private Path file() {
    return folder.resolve("rejected.ndjson");
  }

  private Stream<String> names() throws IOException {
    return Files.list(folder).map(path -> path.getFileName().toString());
  }
}
