package dev.signpost.search.curation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.signpost.ingest.contract.PageId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CurationsTest {
  private static final Instant START = Instant.parse("2026-12-01T00:00:00Z");
  private static final Instant END = START.plus(Duration.ofDays(7));
  private static final PageId BULGE = PageId.of("finding/disc-bulge");
  private static final PageId PAIN = PageId.of("symptom/back-pain");
  private static final PageId HUB = PageId.of("hub/spine");

  @Test
  void questionIsItsWordsWhateverTheirCaseAndPunctuation() {
    Curations curations = new Curations(List.of(query(Effect.PIN, " Bulging  disc?", HUB)));

    assertThat(of(curations, "BULGING disc").first()).containsExactly(HUB);
    assertThat(of(curations, "“bulging disc”!").first()).containsExactly(HUB);
    assertThat(of(curations, "bulging discs").nothing()).isTrue();
    assertThat(of(curations, "what is a bulging disc").nothing()).isTrue();
  }

  @Test
  void questionWithItsWordsMendedCountsToo() {
    Curations curations = new Curations(List.of(query(Effect.PIN, "bulging disc", HUB)));

    assertThat(curations.of(new Asked("bulgng disc", "bulging disc", List.of()), START).first())
        .containsExactly(HUB);
  }

  @Test
  void curationHoldsFromItsStartUntilItsEnd() {
    Curation one = query(Effect.HIDE, "disc", BULGE);
    Curations curations = new Curations(List.of(one));
    Asked asked = new Asked("disc", "disc", List.of());

    assertThat(curations.of(asked, START.minusSeconds(1)).nothing()).isTrue();
    assertThat(curations.of(asked, START).hidden()).containsExactly(BULGE);
    assertThat(curations.of(asked, END.minusSeconds(1)).hidden()).containsExactly(BULGE);
    assertThat(curations.of(asked, END).nothing()).isTrue();
    assertThat(Stream.of(START.minusSeconds(1), START, END).map(one::stateAt))
        .containsExactly("upcoming", "active", "ended");
    assertThat(one.endedAt(START.minusSeconds(9)).stateAt(START)).isEqualTo("ended");
  }

  @Test
  void forAQuestionComesBeforeForAConceptAndHiddenIsHidden() {
    Curations curations =
        new Curations(
            List.of(
                curation(Effect.PIN, null, BULGE, PAIN, HUB),
                query(Effect.PIN, "disc bulge", BULGE),
                query(Effect.HIDE, "disc bulge", HUB)));

    assertThat(curations.of(new Asked("disc bulge", "disc bulge", List.of(BULGE)), START))
        .isEqualTo(new Curated(List.of(BULGE, PAIN), false, Set.of(HUB)));
    assertThat(curations.of(new Asked("other", "other", List.of(BULGE)), START).first())
        .containsExactly(PAIN, HUB);
    assertThat(of(curations, "other").nothing()).isTrue();
  }

  @Test
  void replacementStandsAloneAndTheFirstDecides() {
    Curations curations =
        new Curations(
            List.of(
                curation(Effect.REPLACE, null, BULGE, BULGE),
                query(Effect.REPLACE, "disc", HUB, PAIN),
                query(Effect.PIN, "disc", BULGE)));

    assertThat(curations.of(new Asked("disc", "disc", List.of(BULGE)), START))
        .isEqualTo(new Curated(List.of(HUB, PAIN), true, Set.of()));
  }

  @Test
  void whatMakesNoSenseIsRefusedWithTheReason() {
    refused("query must have words", () -> query(Effect.PIN, "?!", HUB));
    refused("pages must be 1 to 20", () -> query(Effect.PIN, "disc"));
    refused("either query or concept", () -> curation(Effect.PIN, null, null, HUB));
    refused(
        "end must come after start",
        () -> new Curation("c", Effect.PIN, "disc", null, List.of(HUB), END, START, "anna", "why"));
    refused(
        "within three years",
        () ->
            new Curation(
                "c",
                Effect.PIN,
                "disc",
                null,
                List.of(HUB),
                START,
                START.plus(Duration.ofDays(2_000)),
                "anna",
                "why"));
    refused(
        "reason must say why",
        () -> new Curation("c", Effect.PIN, "disc", null, List.of(HUB), START, END, "anna", " "));
  }

  @Test
  void askingsAreCountedWithoutKeepingThemAndFewAreNotTold() {
    RecentQuestions recent = new RecentQuestions();
    Curation forQuery = query(Effect.PIN, "bulging disc", HUB);
    Curation forConcept = curation(Effect.PIN, null, BULGE, HUB);
    for (int i = 0; i < RecentQuestions.FEWEST - 1; i++) {
      recent.count(new Asked("Bulging disc?", "Bulging disc?", List.of()));
      recent.count(new Asked("disc bulge", "disc bulge", List.of(BULGE)));
    }
    assertThat(recent.askings(forQuery)).isZero();

    recent.count(new Asked("bulging disc", "bulging disc", List.of(BULGE)));
    assertThat(recent.askings(forQuery)).isEqualTo(RecentQuestions.FEWEST);
    assertThat(recent.askings(forConcept)).isEqualTo(RecentQuestions.FEWEST);
  }

  private static void refused(String reason, Runnable made) {
    assertThatIllegalArgumentException().isThrownBy(made::run).withMessageContaining(reason);
  }

  private static Curated of(Curations curations, String text) {
    return curations.of(new Asked(text, text, List.of()), START);
  }

  private static Curation query(Effect effect, String query, PageId... pages) {
    return curation(effect, query, null, pages);
  }

  private static Curation curation(
      Effect effect, @Nullable String query, @Nullable PageId concept, PageId... pages) {
    return new Curation(
        "c-" + effect, effect, query, concept, List.of(pages), START, END, "anna", "because");
  }
}
