package dev.signpost.local.imports;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.signpost.local.terminal.CommandFailedException;
import dev.signpost.local.terminal.ScreenCapture;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Between two looks the test does something; each look stands for a second. */
class WatchTest {
  private static final Wishes WITHDRAWING = new Wishes(null, null, false, true);
  private static final JsonMapper JSON = new JsonMapper();

  @TempDir Path temporary;
  private Path folder;
  private final List<String> sent = new ArrayList<>();
  private final AtomicBoolean away = new AtomicBoolean();
  private final AtomicInteger status = new AtomicInteger(202);
  private final ScreenCapture screen = new ScreenCapture(false);

  @BeforeEach
  void makeFolder() throws IOException {
    folder = Files.createDirectory(temporary.resolve("pages"));
  }

  @Test
  void whatIsThereAndWhatComesIsImportedOnce() {
    write("a", "term/a");
    watch(Wishes.NONE, nothing(), () -> write("b", "term/b"), nothing(), nothing(), nothing());
    assertThat(sent).containsExactly("term/a", "term/b");
  }

  @Test
  void aChangedFileIsImportedAgainATouchedOneIsNot() {
    write("a", "term/a");
    watch(
        Wishes.NONE,
        nothing(),
        () -> write("a", "term/a", "term/more"),
        nothing(),
        () -> touch("a"),
        nothing(),
        nothing());
    assertThat(sent).containsExactly("term/a", "term/a", "term/more");
  }

  @Test
  void aFileThatIsBeingWrittenIsWaitedFor() {
    watch(
        Wishes.NONE,
        () -> write("a", "term/a"),
        () -> write("a", "term/a", "term/b"),
        () -> write("a", "term/a", "term/b", "term/c"),
        nothing());
    assertThat(sent).containsExactly("term/a", "term/b", "term/c");
  }

  @Test
  void theNextWatchKnowsWhatTheLastOneDid() {
    write("a", "term/a");
    watch(Wishes.NONE, nothing());
    watch(Wishes.NONE, nothing());
    assertThat(sent).containsExactly("term/a");
    watch(new Wishes(null, null, true, false), nothing(), nothing());
    assertThat(sent).containsExactly("term/a", "term/a");
  }

  @Test
  void whatWasRefusedIsTriedAgainWhenItChangesOrByTheNextWatch() {
    write("a", "term/a");
    status.set(422);
    watch(Wishes.NONE, nothing(), nothing(), nothing());
    assertThat(sent).hasSize(1);
    status.set(202);
    watch(Wishes.NONE, nothing());
    watch(Wishes.NONE, nothing());
    assertThat(sent).hasSize(2);
  }

  @Test
  void aVanishedFileWithdrawsNothingUnlessSomebodySaysSo() {
    write("a", "term/a");
    watch(Wishes.NONE, nothing(), () -> delete("a"), nothing(), nothing());
    assertThat(sent).containsExactly("term/a");
    watch(WITHDRAWING, nothing(), nothing());
    assertThat(sent).containsExactly("term/a", "-term/a");
    watch(WITHDRAWING, nothing(), nothing());
    assertThat(sent).hasSize(2);
  }

  @Test
  void aPageThatMovedToAnotherFileIsNotWithdrawn() {
    write("a", "term/a", "term/b");
    watch(
        WITHDRAWING,
        nothing(),
        () -> {
          delete("a");
          write("c", "term/b");
        },
        nothing(),
        nothing(),
        nothing());
    assertThat(sent).containsExactly("term/a", "term/b", "term/b", "-term/a");
  }

  @Test
  void aPageThatLeftItsFileIsWithdrawnToo() {
    write("a", "term/a", "term/b");
    watch(WITHDRAWING, nothing(), () -> write("a", "term/b"), nothing(), nothing());
    assertThat(sent).containsExactly("term/a", "term/b", "term/b", "-term/a");
  }

  @Test
  void aFolderThatCannotBeSeenWithdrawsNothing() throws IOException {
    write("a", "term/a");
    Path elsewhere = temporary.resolve("elsewhere");
    watch(
        WITHDRAWING,
        nothing(),
        () -> move(folder, elsewhere),
        nothing(),
        nothing(),
        () -> move(elsewhere, folder),
        nothing());
    assertThat(sent).containsExactly("term/a");
  }

  @Test
  void mostFilesGoneIsRatherAMistake() {
    write("many", IntStream.range(0, 20).mapToObj(n -> "term/n" + n).toArray(String[]::new));
    watch(WITHDRAWING, nothing(), () -> delete("many"), nothing(), nothing(), nothing());
    assertThat(sent).hasSize(20);
  }

  @Test
  void whileIngestIsAwayTheWatchGoesOnAndTellsOnce() {
    write("a", "term/a");
    away.set(true);
    watch(Wishes.NONE, nothing(), nothing(), nothing(), () -> away.set(false), nothing());
    assertThat(sent).containsExactly("term/a");
    assertThat(screen.err()).containsOnlyOnce("away; tried again until it works");
  }

  private void watch(Wishes wishes, Runnable... between) {
    Deque<Runnable> steps = new ArrayDeque<>(List.of(between));
    Sources sources = Sources.ofFiles(wishes, InputStream.nullInputStream());
    try (FolderMemory memory = new FolderMemory(temporary.resolve("memory"), wishes)) {
      FolderScan scan = new FolderScan(sources, List.of(folder.toString()));
      new Watch(scan, memory, screen.terminal(), this::importAll)
          .run(
              millis -> {
                Runnable step = steps.poll();
                if (step != null) {
                  step.run();
                }
                return step == null;
              },
              batch -> {});
    }
  }

  private ImportSummary importAll(List<Source> sources) {
    if (away.get()) {
      throw new CommandFailedException("away");
    }
    for (Source source : sources) {
      try (ItemReader reader = source.read(count -> {})) {
        for (Item item = reader.next(); item != null; item = reader.next()) {
          if (item instanceof Item.Draft draft) {
            answer(draft);
          }
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return new ImportSummary(Map.of(), true, 0, Map.of(), null);
  }

  private void answer(Item.Draft draft) throws IOException {
    JsonNode json = JSON.readTree(draft.json());
    String page = json.path(draft.isWithdrawal() ? "withdraw" : "id").asText();
    sent.add((draft.isWithdrawal() ? "-" : "") + page);
    draft.answered(JSON.createObjectNode().put("status", status.get()).put("page", page));
  }

  private static Runnable nothing() {
    return () -> {};
  }

  private void write(String name, String... ids) {
    StringBuilder lines = new StringBuilder();
    for (String id : ids) {
      lines.append("{\"id\":\"%s\"}\n".formatted(id));
    }
    try {
      Files.writeString(folder.resolve(name + ".ndjson"), lines);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void touch(String name) {
    boolean _ = folder.resolve(name + ".ndjson").toFile().setLastModified(1_700_000_000_000L);
  }

  private void delete(String name) {
    boolean _ = folder.resolve(name + ".ndjson").toFile().delete();
  }

  private static void move(Path from, Path to) {
    try {
      Files.move(from, to);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
