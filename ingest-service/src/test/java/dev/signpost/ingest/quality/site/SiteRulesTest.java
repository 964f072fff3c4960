package dev.signpost.ingest.quality.site;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signpost.ingest.contract.Fault;
import dev.signpost.ingest.contract.Page;
import dev.signpost.ingest.quality.Drafts;
import dev.signpost.ingest.quality.policy.Severities;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

class SiteRulesTest {
  private static final String TEXT =
      "The meniscus is a disc of cartilage between the bones of the knee. A twist can tear it, and then"
          + " the knee may lock or give way. Older people tear it without any fall because it thins with"
          + " age. Rest, ice, and exercise help most of them. Some need a small operation when the knee"
          + " stays locked for weeks after the injury.";

  private final MemorySite site = new MemorySite();
  private final SiteRules rules = SiteRules.of(Severities.USUAL);

  @Test
  void aLinkToAPageNobodyHasSeenIsToldAndOneToAKnownPageIsNot() {
    site.add(page("finding/meniscus-tear", "Meniscus tear", "A split."));

    assertThat(
            check(Drafts.page("{links: [{to: finding/meniscus-tear}, {to: finding/bone-bruise}]}")))
        .extracting(Fault::rule, Fault::place)
        .containsExactly(Tuple.tuple("unknown-link", "/links/1"));
  }

  @Test
  void aNameOfAnotherPageIsToldWhateverItsCaseAndPunctuation() {
    site.add(
        Drafts.page(
            "{id: term/knee, title: Knee, aliases: ['Knee joint'], summary: A joint., sections: [], faq: []}"));

    assertThat(check(Drafts.page("{title: knee-joint, aliases: [patella, KNEE], links: []}")))
        .extracting(Fault::rule, Fault::place)
        .containsExactly(
            Tuple.tuple("name-clash", "/title"), Tuple.tuple("name-clash", "/aliases/1"));
  }

  @Test
  void aPageDoesNotClashWithItself() {
    Page page = Drafts.page("{aliases: [sore knee], links: [], summary: '" + TEXT + "'}");
    site.add(page);

    assertThat(check(page)).isEmpty();
  }

  @Test
  void nearlyTheSameTextIsToldWithWhatItHasInCommon() {
    site.add(page("finding/tear", "Tear", TEXT));
    Page near = page("finding/rupture", "Rupture", TEXT.replace("Older people", "Older runners"));

    assertThat(check(near))
        .extracting(Fault::rule, Fault::place)
        .containsExactly(Tuple.tuple("near-duplicate", ""));
    assertThat(check(near).getFirst().message()).contains("finding/tear").contains("% in common");
  }

  @Test
  void textsThatShareAParagraphAreNoDuplicates() {
    String other =
        "A bursa is a small sac of fluid that lets tendons glide over bone. Kneeling on hard floors for"
            + " hours can inflame the one in front of the kneecap, which swells like half an egg. Pads for"
            + " the knees prevent it, and most swellings go down within three weeks. ";
    site.add(page("finding/tear", "Tear", TEXT));

    assertThat(check(page("finding/bursitis", "Bursitis", other + TEXT))).isEmpty();
    assertThat(check(page("finding/cyst", "Cyst", other))).isEmpty();
  }

  @Test
  void shortTextsAreNotCompared() {
    site.add(page("term/a", "A", "A disc of cartilage."));

    assertThat(check(page("term/b", "B", "A disc of cartilage."))).isEmpty();
  }

  @Test
  void aRuleThatIsOffIsSilent() {
    assertThat(
            SiteRules.of(Severities.of("unknown-link=off"))
                .check(MarkedPage.of(Drafts.page("{}")), site))
        .isEmpty();
  }

  private List<Fault> check(Page page) {
    return rules.check(MarkedPage.of(page), site);
  }

  private static Page page(String id, String title, String text) {
    return Drafts.page(
        "{id: %s, title: %s, links: [], faq: [], sections: [], summary: '%s'}"
            .formatted(id, title, text));
  }
}
