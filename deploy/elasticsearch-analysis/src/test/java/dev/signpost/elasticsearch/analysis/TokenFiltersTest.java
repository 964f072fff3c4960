package dev.signpost.elasticsearch.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.core.WhitespaceTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.index.analysis.TokenFilterFactory;
import org.junit.jupiter.api.Test;

class TokenFiltersTest {

  @Test
  void stemmerSpeaksEnglishOnly() {
    assertThatThrownBy(
            () -> Stemmers.stemmer("french", Settings.builder().put("language", "french").build()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("stemmer [french] has no stand-in for language french");
  }

  @Test
  void uniqueForgetsBetweenTexts() throws IOException {
    TokenFilterFactory unique = Selectors.unique("unique", Settings.EMPTY);

    assertThat(tokens(unique, "pain back pain")).containsExactly("pain", "back");
    assertThat(tokens(unique, "pain")).containsExactly("pain");
  }

  @Test
  void truncateNeedsALength() {
    assertThatThrownBy(() -> Selectors.truncate("cut", Settings.EMPTY))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("length parameter must be provided");
  }

  @Test
  void foldingInANormalizerYieldsOneTokenEvenIfItKeepsTheOriginal() throws IOException {
    TokenFilterFactory folding =
        Characters.asciiFolding(
            "folding", Settings.builder().put("preserve_original", true).build());

    assertThat(tokens(folding, "Schm\u00f6rl")).containsExactly("Schmorl", "Schm\u00f6rl");
    assertThat(tokens(folding.getSynonymFilter(), "Schm\u00f6rl")).containsExactly("Schmorl");
  }

  @Test
  void gramsCannotStandBeforeSynonyms() {
    TokenFilterFactory grams = Grams.edgeFilter("grams", Settings.EMPTY);

    assertThatThrownBy(grams::getSynonymFilter)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Token filter [grams] cannot be used to parse synonyms");
  }

  private static List<String> tokens(TokenFilterFactory filter, String text) throws IOException {
    Analyzer analyzer =
        new Analyzer() {
          @Override
          protected TokenStreamComponents createComponents(String field) {
            WhitespaceTokenizer words = new WhitespaceTokenizer();
            return new TokenStreamComponents(words, filter.create(words));
          }
        };
    List<String> tokens = new ArrayList<>();
    try (analyzer;
        TokenStream stream = analyzer.tokenStream("text", text)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        tokens.add(term.toString());
      }
      stream.end();
    }
    return tokens;
  }
}
