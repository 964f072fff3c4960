package dev.signpost.search.highlight;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signpost.search.highlight.MarkedWords.Sought;
import dev.signpost.search.highlight.Passages.Passage;
import java.util.List;
import org.junit.jupiter.api.Test;

class PassagesTest {
  private static final EnglishText ENGLISH = new EnglishText();
  private static final MarkedWords MARKED = new MarkedWords(ENGLISH);

  @Test
  void passageIsWholeSentencesAroundTheWords() {
    String text =
        "Nothing of note here. It was seen e.g. in a disc. "
            + "More follows here.\nA sentence that does not fit any more into this passage, since it"
            + " is far too long for it, and goes on with word after word and another word after that.";

    assertThat(cut(text, "disc")).containsExactly("It was seen e.g. in a disc. More follows here.");
  }

  @Test
  void longSentenceIsCutBetweenWords() {
    String text = "word ".repeat(100) + "disc " + "more ".repeat(100);

    List<String> cut = cut(text, "disc");
    assertThat(cut).hasSize(1);
    assertThat(cut.getFirst()).hasSizeBetween(150, 180).startsWith("word").endsWith("more");
  }

  @Test
  void wordsFarApartStandInPassagesOfTheirOwnThatDoNotOverlap() {
    String text = ("disc " + "word ".repeat(20)).repeat(6);

    List<Passage> passages = Passages.of(text, MARKED.in(text, Sought.of(ENGLISH.terms("disc"))));
    assertThat(passages.stream().mapToInt(passage -> passage.words().size()).sum()).isEqualTo(6);
    for (int i = 1; i < passages.size(); i++) {
      assertThat(passages.get(i).start()).isGreaterThanOrEqualTo(passages.get(i - 1).end());
    }
  }

  @Test
  void wordLongerThanAPassageIsShownWhole() {
    String word = "d".repeat(240);
    assertThat(cut("A " + word + " b", word)).containsExactly(word);
  }

  private static List<String> cut(String text, String question) {
    return Passages.of(text, MARKED.in(text, Sought.of(ENGLISH.terms(question)))).stream()
        .map(passage -> text.substring(passage.start(), passage.end()))
        .toList();
  }
}
