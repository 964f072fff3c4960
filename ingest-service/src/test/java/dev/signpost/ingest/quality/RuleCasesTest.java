package dev.signpost.ingest.quality;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.signpost.ingest.contract.Fault;
import dev.signpost.ingest.contract.Page;
import dev.signpost.ingest.quality.policy.Policy;
import dev.signpost.ingest.quality.policy.Severities;
import dev.signpost.ingest.quality.site.SiteRules;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule about a page alone, by the cases of {@code cases.yaml}. */
class RuleCasesTest {
  private static final Clock TODAY =
      Clock.fixed(Instant.parse("2026-05-02T10:00:00Z"), ZoneOffset.UTC);

  private final PageRules rules = PageRules.of(TODAY, Severities.USUAL);

  record Case(String rule, JsonNode draft, List<String> places) {
    @Override
    public String toString() {
      return rule
          + (places.isEmpty() ? " has nothing against " : " finds what is wrong with ")
          + draft;
    }
  }

  static Stream<Case> cases() {
    List<Case> cases = new ArrayList<>();
    for (JsonNode node : Drafts.resource("cases.yaml")) {
      List<String> places = new ArrayList<>();
      node.path("at").forEach(place -> places.add(place.asText()));
      cases.add(new Case(node.path("rule").asText(), node.path("draft"), places));
    }
    return cases.stream();
  }

  @Test
  void nothingIsWrongWithASoundPage() {
    assertThat(rules.check(Drafts.page("{}"))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void rule(Case example) {
    Page page = Drafts.page(example.draft());

    assertThat(rules.check(page))
        .filteredOn(fault -> fault.rule().equals(example.rule()))
        .extracting(Fault::place)
        .containsExactlyInAnyOrderElementsOf(example.places());
  }

  @Test
  void everyRuleHasCasesForAndAgainst() {
    Set<String> found = names(cases().filter(one -> !one.places().isEmpty()));
    Set<String> spared = names(cases().filter(one -> one.places().isEmpty()));
    Set<String> site = SiteRules.policies().stream().map(Policy::name).collect(Collectors.toSet());
    Set<String> expected =
        Policies.all().stream()
            .map(Policy::name)
            .filter(name -> !site.contains(name))
            .collect(Collectors.toSet());

    assertThat(found).isEqualTo(expected);
    assertThat(spared).isEqualTo(expected);
  }

  private static Set<String> names(Stream<Case> cases) {
    return cases.map(Case::rule).collect(Collectors.toSet());
  }
}
