package dev.signpost.local.imports;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class VisibilityTest {
  private static final String ID = "01940000-0000-7000-8000-000000000000";
  private static final String MINUTES_BEFORE = "0193fffa-0000-7000-8000-000000000000";
  private static final String DAYS_BEFORE = "01930000-0000-7000-8000-000000000000";

  @Test
  void anAcceptedDraftIsFollowedUntilItsPageIsVisible() {
    assertThat(fate("ledger accepted")).isEmpty();
    assertThat(fate("ledger accepted", "index indexed")).isEmpty();
    assertThat(fate("ledger accepted", "index indexed", "index visible")).contains(Fate.ACCEPTED);
  }

  @Test
  void aPageOvertakenOnItsWayToTheIndexWasAcceptedAllTheSame() {
    assertThat(fate("ledger accepted", "index stale")).contains(Fate.ACCEPTED);
  }

  @Test
  void whatTheLedgerTurnsDownIsStale() {
    assertThat(fate("ledger stale")).contains(Fate.STALE);
  }

  @Test
  void theLinkStageDoesNotDecide() {
    assertThat(fate("ledger accepted", "link dead")).isEmpty();
    assertThat(fate("ledger accepted", "link linked", "index dead")).contains(Fate.DEAD);
  }

  @Test
  void aRepetitionIsFollowedToTheEndOfWhatItRepeats() {
    assertThat(repeated(MINUTES_BEFORE, "ledger accepted")).isEmpty();
    assertThat(repeated(MINUTES_BEFORE, "ledger accepted", "index visible"))
        .contains(Fate.REPEATED);
  }

  @Test
  void aRepetitionOfWhatMayBeForgottenIsSettled() {
    assertThat(repeated(DAYS_BEFORE, "ledger accepted")).contains(Fate.REPEATED);
  }

  private static Optional<Fate> fate(String... stages) {
    return parsed("", stages);
  }

  private static Optional<Fate> repeated(String earlier, String... stages) {
    return parsed("\"sameAs\": \"" + earlier + "\", ", stages);
  }

  private static Optional<Fate> parsed(String more, String... stages) {
    StringBuilder list = new StringBuilder();
    for (String stage : stages) {
      String[] words = stage.split(" ");
      list.append(list.isEmpty() ? "" : ", ")
          .append("{\"stage\": \"%s\", \"outcome\": \"%s\"}".formatted(words[0], words[1]));
    }
    try {
      return Visibility.fateOf(
          new JsonMapper()
              .readTree("{\"receipt\": \"%s\", %s\"stages\": [%s]}".formatted(ID, more, list)));
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
