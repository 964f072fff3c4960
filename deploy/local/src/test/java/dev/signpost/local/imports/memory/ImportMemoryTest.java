package dev.signpost.local.imports.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.signpost.local.terminal.CommandFailedException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportMemoryTest {
  private static final Remembered ONE =
      new Remembered("one", 1, Set.of("term/b", "term/a"), Map.of("digest", "d"));

  @TempDir Path folder;

  @Test
  void whatIsRememberedOutlivesTheProcessAlsoIfItIsKilled() throws IOException {
    try (ImportMemory memory = open()) {
      memory.remember(ONE);
      memory.remember(new Remembered("two", 1, Set.of(), Map.of()));
      memory.forget("two");
    }
    Files.writeString(file(), "{\"remembered\":{\"key\":\"thr", StandardOpenOption.APPEND);

    try (ImportMemory memory = open()) {
      assertThat(memory.all()).containsExactly(ONE);
      memory.remember(new Remembered("four", 2, Set.of(), Map.of()));
    }
    try (ImportMemory memory = open()) {
      assertThat(memory.find("four")).isPresent();
      assertThat(memory.find("one")).contains(ONE);
    }
  }

  @Test
  void aPassThatDidNotEndGoesOn() {
    try (ImportMemory memory = open()) {
      assertThat(memory.beginPass()).isEqualTo(1);
    }
    try (ImportMemory memory = open()) {
      assertThat(memory.beginPass()).isEqualTo(1);
      memory.endPass();
    }
    try (ImportMemory memory = open()) {
      assertThat(memory.beginPass()).isEqualTo(2);
    }
  }

  @Test
  void onlyOneImportHasItAtATime() {
    try (ImportMemory memory = open()) {
      assertThat(memory.all()).isEmpty();
      assertThatThrownBy(this::open)
          .isInstanceOf(CommandFailedException.class)
          .hasMessage("another import of the same is under way");
    }
    open().close();
  }

  private ImportMemory open() {
    return ImportMemory.open(file());
  }

  private Path file() {
    return folder.resolve("imports").resolve("memory.ndjson");
  }
}
