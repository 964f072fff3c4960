package dev.signpost.search.query;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.signpost.ingest.contract.PageId;
import dev.signpost.search.curation.Curated;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class HandPickedTest {
  private static final ObjectNode RANKED = Clauses.nothing();
  private static final PageId A = PageId.of("hub/a");
  private static final PageId B = PageId.of("hub/b");

  @Test
  void withoutCurationTheRequestIsAsItWas() {
    assertThat(HandPicked.over(RANKED, Curated.NOT, false)).isSameAs(RANKED);
  }

  @Test
  void pinnedPagesStandAboveWhatIsRankedInTheirOrder() {
    ObjectNode query = HandPicked.over(RANKED, new Curated(List.of(A, B), false, Set.of()), true);

    assertThat(query.at("/bool/must/dis_max/queries/0")).isEqualTo(RANKED);
    assertThat(query.at("/bool/must/dis_max/queries/1/bool/_name").asText()).isEqualTo("curated");
    assertThat(boost(query, 1)).isGreaterThan(boost(query, 2)).isGreaterThan(100_000);
    assertThat(query.at("/bool/must_not/0").toString()).contains("withdrawn");
  }

  @Test
  void replacedPagesStandAloneAndHiddenOnesNowhere() {
    ObjectNode query = HandPicked.over(RANKED, new Curated(List.of(A), true, Set.of(B)), false);

    assertThat(query.at("/bool/must/dis_max/queries")).hasSize(1);
    assertThat(query.at("/bool/must_not/1/ids/values").toString()).isEqualTo("[\"hub/b\"]");
    assertThat(
            HandPicked.over(RANKED, new Curated(List.of(A), true, Set.of(A)), false)
                .at("/bool/must"))
        .isEqualTo(Clauses.nothing());
  }

  private static double boost(ObjectNode query, int clause) {
    return query
        .at("/bool/must/dis_max/queries/" + clause + "/bool/must/constant_score/boost")
        .asDouble();
  }
}
