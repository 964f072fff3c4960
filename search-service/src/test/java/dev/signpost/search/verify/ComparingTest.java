package dev.signpost.search.verify;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signpost.search.index.IndexKind;
import dev.signpost.search.verify.Difference.Kind;
import dev.signpost.search.verify.Trace.Place;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ComparingTest {
  @Test
  void everyKindOfDifferenceIsToldApart() {
    List<Trace> log =
        List.of(said("same", 2, 7), said("gone", 1, 7), said("old", 3, 7), said("other", 1, 7));
    List<Trace> index =
        List.of(held("same", 2, 7), held("ghost", 9, 7), held("old", 2, 7), held("other", 1, 8));

    assertThat(kinds(IndexKind.PAGES, log, index))
        .containsOnly(
            Map.entry("gone", Kind.MISSING),
            Map.entry("ghost", Kind.SURPLUS),
            Map.entry("old", Kind.OUTDATED),
            Map.entry("other", Kind.ALTERED));
    assertThat(kinds(IndexKind.LINKS, log, index)).containsEntry("other", Kind.WRONGLY_LINKED);
  }

  @Test
  void fieldsThatDifferAreNamed() {
    Comparing comparing =
        Comparing.of(IndexKind.PAGES, List.of(said("a", 1, 7)), List.of(held("a", 1, 8)));

    assertThat(comparing.differences().getFirst().fields()).containsExactly("title");
  }

  @Test
  void highestVersionOfTheLogCountsWhateverItsOrder() {
    List<Trace> log = List.of(said("a", 3, 7), said("a", 2, 6));

    assertThat(Comparing.of(IndexKind.PAGES, log, List.of(held("a", 3, 7))).differences())
        .isEmpty();
    assertThat(kinds(IndexKind.PAGES, log, List.of(held("a", 2, 6))))
        .containsEntry("a", Kind.OUTDATED);
  }

  @Test
  void versionTheLogNeverHadIsAltered() {
    assertThat(kinds(IndexKind.PAGES, List.of(said("a", 1, 7)), List.of(held("a", 5, 7))))
        .containsEntry("a", Kind.ALTERED);
  }

  @Test
  void whatChangesMeanwhileIsNoDifferenceButWhatItSaysIsHeldAgainstTheIndex() {
    List<Trace> log = List.of(said("a", 1, 7), late("a", 2, 8), late("new", 1, 7));

    for (List<Trace> index :
        List.of(List.of(held("a", 1, 7)), List.of(held("a", 2, 8), held("new", 1, 7)))) {
      assertThat(Comparing.of(IndexKind.PAGES, log, index).differences()).isEmpty();
    }
    assertThat(Comparing.of(IndexKind.PAGES, log, List.of(held("a", 2, 9))).moving()).isEqualTo(2);
  }

  private static Map<String, Kind> kinds(IndexKind kind, List<Trace> log, List<Trace> index) {
    return Comparing.of(kind, log, index).differences().stream()
        .collect(java.util.stream.Collectors.toMap(Difference::id, Difference::kind));
  }

  private static Trace said(String id, long version, long title) {
    return new Trace(id, version, new Place(0, 1), false, fingerprint(title));
  }

  private static Trace late(String id, long version, long title) {
    return new Trace(id, version, new Place(0, 2), true, fingerprint(title));
  }

  private static Trace held(String id, long version, long title) {
    return new Trace(id, version, Place.NONE, false, fingerprint(title));
  }

  private static Fingerprint fingerprint(long title) {
    return new Fingerprint(Map.of("title", title, "summary", 1L));
  }
}
