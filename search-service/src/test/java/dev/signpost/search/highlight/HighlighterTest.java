package dev.signpost.search.highlight;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class HighlighterTest {
  private final Highlighter highlighter = new Highlighter();

  @Test
  void wholeTitleOneNameOneOfTheSummaryAndTwoOfTheSections() throws JsonProcessingException {
    List<Highlight> shown =
        of(
            "disc bulge",
            """
            {"title": "Disc bulge of the spine", "aliases": ["Slipped disc", "Bulging disc", "Other"],
             "summary": "A disc bulges.",
             "sections": [{"text": "No such word. Only a disc. %1$s"}, {"heading": "none"},
                          {"text": "%1$s A disc that bulges. %1$s"}, {"text": "%1$s Bulging discs. %1$s"}]}
            """
                .formatted("Filler without any of the words asked for. ".repeat(6).strip()));

    assertThat(shown.get(0).html()).isEqualTo("<mark>Disc</mark> <mark>bulge</mark> of the spine");
    assertThat(shown)
        .extracting(Highlight::field)
        .containsExactly("title", "aliases", "summary", "sections.text", "sections.text");
    assertThat(shown.get(1).html()).isEqualTo("<mark>Bulging</mark> <mark>disc</mark>");
    assertThat(shown.get(2).html()).isEqualTo("A <mark>disc</mark> <mark>bulges</mark>.");
    assertThat(shown.get(3).text()).as("those with both words").startsWith("A disc that bulges.");
    assertThat(shown.get(4).text()).startsWith("Bulging discs.");
  }

  @Test
  void fieldsWithoutAWordOfTheQuestionAreNotShown() throws JsonProcessingException {
    assertThat(of("tendon", "{\"title\": \"Disc\", \"aliases\": []}")).isEmpty();
    assertThat(of("what is the", "{\"title\": \"What is the\"}")).isEmpty();
  }

  @Test
  void noMoreOfAVeryLongTextIsLookedAtThanIsWorthIt() throws JsonProcessingException {
    String page = "{\"sections\": [{\"text\": \"%s disc\"}]}".formatted("x".repeat(200_000));
    assertThat(of("disc", page)).isEmpty();
  }

  @Test
  void whatSeveralPagesSayIsShownOnlyWhereAPageHasNothingElse() throws JsonProcessingException {
    String filler = " Filler without any of the words asked for.".repeat(4);
    String everywhere = "Ask about your disc, your disc and your disc." + filler;
    String page = "{\"summary\": \"%s\"}".formatted(everywhere);
    String own = "{\"summary\": \"%s A disc of its own.\"}".formatted(everywhere);

    List<List<Highlight>> shown = of("disc", List.of(), own, page, page);

    assertThat(shown.get(0)).extracting(Highlight::text).containsExactly("A disc of its own.");
    assertThat(shown.get(1)).extracting(Highlight::text).first().asString().startsWith("Ask about");
    assertThat(shown.get(2)).isEqualTo(shown.get(1));
  }

  @Test
  void theWordsAskedComeBeforeOtherNames() throws JsonProcessingException {
    String page = "{\"aliases\": [\"herniated nucleus pulposus\", \"Slipped disc\"]}";

    assertThat(of("slipped disc", List.of("herniated nucleus pulposus"), page).getFirst())
        .extracting(Highlight::text)
        .containsExactly("Slipped disc");
  }

  @Test
  void otherNamesOfWhatIsMeantAreMarkedWhereTheyStandWhole() throws JsonProcessingException {
    String page =
        """
        {"title": "Herniated lumbar disc", "aliases": ["Herniation of the disc", "Lumbar hernia"],
         "summary": "The disc has slipped; herniations of discs. Herniation. Then a disc."}
        """;

    List<Highlight> shown =
        of("slipped", List.of("disc herniation", "herniation of a disc", "the"), page).getFirst();

    assertThat(shown)
        .extracting(Highlight::html)
        .containsExactly(
            "<mark>Herniation</mark> of the <mark>disc</mark>",
            "The disc has <mark>slipped</mark>; <mark>herniations</mark> of <mark>discs</mark>."
                + " Herniation. Then a disc.");
  }

  private List<Highlight> of(String question, String page) throws JsonProcessingException {
    return of(question, List.of(), page).getFirst();
  }

  private List<List<Highlight>> of(String question, List<String> names, String... pages)
      throws JsonProcessingException {
    List<JsonNode> read = new ArrayList<>();
    for (String page : pages) {
      read.add(JsonMapper.builder().build().readTree(page));
    }
    return highlighter.of(question, names, read);
  }
}
