package dev.signpost.search.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.signpost.ingest.contract.PageId;
import dev.signpost.search.curation.Curation;
import dev.signpost.search.curation.Effect;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CurationDraftTest {
  private static final Instant NOW = Instant.parse("2026-12-01T10:00:00.123Z");

  @Test
  void orderBecomesACurationOfItsAuthorThatEndsByItself() {
    Curation curation =
        read("{'effect': 'pin', 'query': 'Disc?', 'pages': ['hub/spine'], 'reason': 'campaign'}");

    assertThat(curation.id()).matches("c-[0-9a-f]{8}");
    assertThat(curation.effect()).isEqualTo(Effect.PIN);
    assertThat(curation.query()).isEqualTo("disc");
    assertThat(curation.author()).isEqualTo("anna");
    assertThat(curation.start()).isEqualTo(Instant.parse("2026-12-01T10:00:00Z"));
    assertThat(Duration.between(curation.start(), curation.end())).isEqualTo(Duration.ofDays(90));
  }

  @Test
  void timesAndConceptAreAsOrdered() {
    Curation curation =
        read(
            """
            {'effect': 'hide', 'concept': 'finding/disc-bulge', 'pages': ['hub/spine'], 'reason': 'r',
             'start': '2027-01-01T00:00:00Z', 'end': '2027-02-01T00:00:00Z'}
            """);

    assertThat(curation.concept()).isEqualTo(PageId.of("finding/disc-bulge"));
    assertThat(curation.stateAt(NOW)).isEqualTo("upcoming");
    assertThat(curation.end()).isEqualTo(Instant.parse("2027-02-01T00:00:00Z"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {'effect': 'boost', 'query': 'a', 'pages': ['hub/a'], 'reason': 'r'}                  | effect must be one of
          {'effect': 'pin', 'query': 'a', 'pages': ['spine'], 'reason': 'r'}                    | pages must be page ids
          {'effect': 'pin', 'query': 'a', 'pages': ['hub/a'], 'reason': 'r', 'end': 'tomorrow'} | end must be a time
          {'effect': 'pin', 'query': 'a', 'pages': ['hub/a']}                                   | reason must say why
          {'effect': 'pin', 'qery': 'a', 'pages': ['hub/a'], 'reason': 'r'}                     | no such member
          {'effect': 'pin', 'concept': 'x', 'pages': ['hub/a'], 'reason': 'r'}                  | concept must be
          """,
      quoteCharacter = '^')
  void wrongOrdersAreRefusedWithTheReason(String order, String reason) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> read(order))
        .withMessageContaining(reason);
  }

  private static Curation read(String order) {
    try {
      return CurationDraft.read(
          JsonMapper.builder().build().readTree(order.replace('\'', '"')), "anna", NOW);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
