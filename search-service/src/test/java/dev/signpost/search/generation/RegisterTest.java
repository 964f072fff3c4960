package dev.signpost.search.generation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.signpost.ingest.contract.JsonCodec;
import dev.signpost.search.generation.State.Purged;
import dev.signpost.search.index.Generation;
import dev.signpost.search.index.IndexDefinition;
import dev.signpost.search.kafka.LogPosition;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class RegisterTest {
  private static final Instant AT = Instant.parse("2026-11-20T10:00:00Z");
  private static final IndexDefinition DEFINITION = new IndexDefinition(1, 0);
  private static final LogPosition END = new LogPosition(Map.of("pages-0", 7L));

  private final Generation first = Generation.begunAt(AT);
  private final Register begun =
      Register.first(first, Build.begin(DEFINITION, LogPosition.START, AT), AT).begin(build(1));
  private final Generation second = Generation.begunAt(AT.plusSeconds(1));

  @Test
  void generationIsBuiltPromotedRolledBackAndPurged() {
    assertThat(states(begun)).containsExactly("live", "building");
    Register ready = begun.complete(second, AT);
    assertThat(states(ready)).containsExactly("live", "ready");
    Register promoted = ready.promoted(second, END, AT.plusSeconds(2));
    assertThat(states(promoted)).containsExactly("retired", "live");
    assertThat(promoted.handover()).isEqualTo(END);
    assertThat(promoted.former().map(Entry::generation)).contains(first);
    Register back = promoted.promoted(first, END, AT.plusSeconds(3));
    assertThat(states(back)).containsExactly("live", "retired");
    assertThat(states(back.purged(second, AT))).containsExactly("live", "purged");
  }

  @Test
  void whatCannotBeSaysWhy() {
    refuses(() -> begun.promoted(second, END, AT), "building: only what is ready");
    refuses(() -> begun.promoted(first, END, AT), "is live: it is live already");
    refuses(() -> begun.purged(first, AT), "is live: answers come from it");
    refuses(() -> begun.begin(build(5)), "is building already");
    refuses(() -> begun.failed(first, "x", AT), "cannot fail any more");
    Register gone = begun.purged(second, AT);
    refuses(() -> gone.promoted(second, END, AT), "will never be live");
    refuses(() -> gone.purged(second, AT), "gone already");
    refuses(() -> gone.entry(Generation.begunAt(AT.plusSeconds(99))), "there is no generation");
  }

  @Test
  void lostIndexIsFedOnceMoreByAnotherGroupAndAReadyGenerationBuildsAgain() {
    Register lost = begun.complete(second, AT).lost(second, DEFINITION, END, AT);

    Entry entry = lost.entry(second);
    assertThat(entry.state().title()).isEqualTo("building");
    assertThat(entry.build().time()).isEqualTo(2);
    assertThat(entry.build().noted()).isEqualTo(END);
    assertThat(states(lost.lost(first, DEFINITION, END, AT)).getFirst()).isEqualTo("live");
  }

  @Test
  void changedDefinitionIsNamed() {
    Build build = Build.begin(DEFINITION, END, AT);

    assertThat(build.differences(DEFINITION)).isEmpty();
    assertThat(build.differences(new IndexDefinition(2, 0)))
        .containsExactly(Map.entry("shards", "1"));
    assertThat(Build.unknown(AT).differences(DEFINITION)).containsEntry("shards", "unknown");
  }

  @Test
  void registerIsReadAsItWasWritten() {
    JsonCodec<Register> codec = JsonCodec.of(Register.class);
    Generation third = Generation.begunAt(AT.plusSeconds(9));
    Register all =
        begun
            .failed(second, "refused", AT)
            .begin(build(9))
            .complete(third, AT)
            .promoted(third, END, AT);

    assertThat(codec.decode(codec.encode(all))).isEqualTo(all);
  }

  /** Whatever is ordered, in whatever order: one is live, and what is gone stays gone. */
  @Property(tries = 300)
  void oneIsAlwaysLive(@ForAll @Size(max = 40) List<@IntRange(max = 5) Integer> orders) {
    Random random = new Random(orders.hashCode());
    Register register = begun;
    for (int order : orders) {
      List<Entry> entries = register.entries();
      Generation any = entries.get(random.nextInt(entries.size())).generation();
      Register next = ordered(register, order, any);
      assertThat(next.live()).isPresent();
      entries.stream()
          .filter(entry -> entry.state() instanceof Purged)
          .forEach(gone -> assertThat(next.entry(gone.generation())).isEqualTo(gone));
      register = next;
    }
  }

  private static Register ordered(Register register, int order, Generation any) {
    try {
      return switch (order) {
        case 0 -> register.begin(build(register.entries().size() + 1));
        case 1 -> register.complete(any, AT);
        case 2 -> register.promoted(any, END, AT);
        case 3 -> register.lost(any, DEFINITION, END, AT);
        case 4 -> register.failed(any, "cause", AT);
        default -> register.purged(any, AT);
      };
    } catch (RefusedException e) {
      return register;
    }
  }

  private static Build build(int second) {
    return Build.begin(DEFINITION, END, AT.plusSeconds(second));
  }

  private static List<String> states(Register register) {
    return register.entries().stream().map(entry -> entry.state().title()).toList();
  }

  private static void refuses(Runnable order, String why) {
    assertThatExceptionOfType(RefusedException.class)
        .isThrownBy(order::run)
        .withMessageContaining(why);
  }
}
