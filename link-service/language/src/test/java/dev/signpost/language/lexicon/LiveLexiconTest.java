package dev.signpost.language.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signpost.ingest.contract.PageId;
import dev.signpost.link.contract.ConceptChange;
import dev.signpost.link.contract.ConceptChange.ConceptNamed;
import dev.signpost.link.contract.ConceptChange.ConceptRetired;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class LiveLexiconTest {
  private static final PageId BULGE = PageId.of("finding/disc-bulge");
  private static final List<String> NAMES =
      List.of("disc bulge", "bulging disc", "disc", "mild disc bulge", "bulge", "canal");

  private final LiveLexicon live = new LiveLexicon();

  @Test
  void aSnapshotHoldsEveryChangeBeforeItAndNoneAfterIt() {
    live.apply(named(BULGE, 1, "disc bulge"));
    Lexicon before = live.snapshot();
    live.apply(named(BULGE, 2, "bulging disc"));
    Lexicon after = live.snapshot();

    assertThat(before.concepts("disc bulge")).containsExactly(BULGE);
    assertThat(before.concepts("bulging disc")).isEmpty();
    assertThat(after.concepts("disc bulge")).isEmpty();
    assertThat(after.concepts("bulging disc")).containsExactly(BULGE);
  }

  @Test
  void aRetiredConceptHasNoNames() {
    live.apply(named(BULGE, 1, "disc bulge"));
    live.apply(new ConceptRetired(BULGE, 2));
    assertThat(live.snapshot().concepts("disc bulge")).isEmpty();
    assertThat(live.snapshot().names()).isZero();
  }

  @Test
  void anOlderRevisionChangesNothingAndTheSameOneIsHarmless() {
    assertThat(live.apply(named(BULGE, 5, "disc bulge"))).isTrue();
    assertThat(live.apply(named(BULGE, 5, "disc bulge"))).isTrue();
    assertThat(live.apply(new ConceptRetired(BULGE, 4))).isFalse();
    assertThat(live.snapshot().concepts("disc bulge")).containsExactly(BULGE);
    assertThat(live.snapshot().names()).isEqualTo(1);
  }

  @Test
  void retirementOutlastsLaterArrivalsOfOlderNames() {
    live.apply(new ConceptRetired(BULGE, 7));
    assertThat(live.apply(named(BULGE, 6, "disc bulge"))).isFalse();
  }

  @Property(tries = 200)
  void anyHistoryEndsAsTheLexiconBuiltFromItsOutcome(
      @ForAll("histories") List<ConceptChange> history) {
    LiveLexicon followed = new LiveLexicon();
    Map<PageId, ConceptChange> outcome = new HashMap<>();
    for (ConceptChange change : history) {
      if (followed.apply(change)) {
        outcome.put(change.concept(), change);
      }
    }
    Lexicon.Builder builder = Lexicon.builder();
    outcome.values().forEach(change -> builder.put(change.concept(), namesOf(change)));
    Lexicon built = builder.build();
    for (String name : NAMES) {
      assertThat(followed.snapshot().concepts(name)).isEqualTo(built.concepts(name));
    }
    assertThat(followed.snapshot().names()).isEqualTo(built.names());
  }

  @Test
  void oldClaimsAreClearedAwayWithoutAnyoneNoticing() {
    live.apply(named(PageId.of("term/kept"), 1, "kept name"));
    for (int i = 0; i < 20_000; i++) {
      live.apply(named(BULGE, i, "disc bulge " + i));
    }
    assertThat(live.snapshot().concepts("kept name")).hasSize(1);
    assertThat(live.snapshot().concepts("disc bulge 19999")).containsExactly(BULGE);
    assertThat(live.snapshot().names()).isEqualTo(2);
    assertThat(live.apply(named(BULGE, 3, "too late"))).isFalse();
  }

  @Test
  void readersSeeEitherAllOrNoneOfAChange() throws InterruptedException {
    AtomicBoolean done = new AtomicBoolean();
    CompletableFuture<Integer> torn = new CompletableFuture<>();
    live.apply(named(BULGE, 0, "left name 0", "right name 0"));
    Thread reader =
        Thread.ofPlatform()
            .start(() -> {
              int bad = 0;
              while (!done.get()) {
                Lexicon lexicon = live.snapshot();
                for (int i = 0; i < 4; i++) {
                  boolean left = lexicon.concepts("left name " + i).isEmpty();
                  boolean right = lexicon.concepts("right name " + i).isEmpty();
                  bad += left == right ? 0 : 1;
                }
                bad += lexicon.names() == 2 ? 0 : 1;
              }
              torn.complete(bad);
            });
    for (int i = 0; i < 60_000; i++) {
      live.apply(named(BULGE, i, "left name " + i % 4, "right name " + i % 4));
    }
    done.set(true);
    reader.join();
    assertThat(torn).isCompletedWithValue(0);
  }

  @Provide
  Arbitrary<List<ConceptChange>> histories() {
    Arbitrary<PageId> concepts = Arbitraries.of("finding/a", "term/b", "phrase/c").map(PageId::of);
    Arbitrary<Long> revisions = Arbitraries.longs().between(1, 6);
    Arbitrary<ConceptChange> named =
        Combinators.combine(concepts, revisions, Arbitraries.of(NAMES).list().ofMaxSize(3))
            .as((id, revision, names) -> new ConceptNamed(id, revision, names, List.of()));
    Arbitrary<ConceptChange> retired =
        Combinators.combine(concepts, revisions).as(ConceptRetired::new);
    return Arbitraries.oneOf(named, named, retired).list().ofMaxSize(30);
  }

  private static List<String> namesOf(ConceptChange change) {
    return switch (change) {
      case ConceptNamed named -> new ArrayList<>(named.names());
      case ConceptRetired retired -> List.of();
    };
  }

  private static ConceptNamed named(PageId concept, long revision, String... names) {
    return new ConceptNamed(concept, revision, List.of(names), List.of());
  }
}
