package dev.signpost.elasticsearch.analysis;

import java.util.Map;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.core.KeywordTokenizer;
import org.apache.lucene.analysis.core.LetterTokenizer;
import org.apache.lucene.analysis.core.WhitespaceTokenizer;
import org.apache.lucene.analysis.path.PathHierarchyTokenizer;
import org.apache.lucene.analysis.path.ReversePathHierarchyTokenizer;
import org.apache.lucene.analysis.pattern.PatternTokenizer;
import org.apache.lucene.analysis.util.CharTokenizer;
import org.elasticsearch.common.regex.Regex;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.index.analysis.TokenizerFactory;
import org.elasticsearch.indices.analysis.AnalysisModule.AnalysisProvider;

/** The catalogue of tokenizers. */
final class Tokenizers {

  private Tokenizers() {}

  static Map<String, AnalysisProvider<TokenizerFactory>> all() {
    return Map.of(
        "keyword", (index, environment, name, settings) -> keyword(name, settings),
        "whitespace", (index, environment, name, settings) -> whitespace(name, settings),
        "letter",
            (index, environment, name, settings) ->
                TokenizerFactory.newFactory(name, LetterTokenizer::new),
        "pattern", (index, environment, name, settings) -> pattern(name, settings),
        "path_hierarchy", (index, environment, name, settings) -> pathHierarchy(name, settings),
        "edge_ngram", (index, environment, name, settings) -> Grams.edgeTokenizer(name, settings),
        "ngram", (index, environment, name, settings) -> Grams.tokenizer(index, name, settings));
  }

  private static TokenizerFactory keyword(String name, Settings settings) {
    int bufferSize = settings.getAsInt("buffer_size", 256);
    return TokenizerFactory.newFactory(name, () -> new KeywordTokenizer(bufferSize));
  }

  private static TokenizerFactory whitespace(String name, Settings settings) {
    int longest = settings.getAsInt("max_token_length", CharTokenizer.DEFAULT_MAX_WORD_LEN);
    return TokenizerFactory.newFactory(name, () -> new WhitespaceTokenizer(longest));
  }

  private static TokenizerFactory pattern(String name, Settings settings) {
    Pattern pattern = Regex.compile(settings.get("pattern", "\\W+"), settings.get("flags"));
    int group = settings.getAsInt("group", -1);
    return TokenizerFactory.newFactory(name, () -> new PatternTokenizer(pattern, group));
  }

  private static TokenizerFactory pathHierarchy(String name, Settings settings) {
    int bufferSize = settings.getAsInt("buffer_size", 1024);
    char delimiter = oneCharacter(settings.get("delimiter", "/"), "delimiter");
    char replacement =
        oneCharacter(settings.get("replacement", String.valueOf(delimiter)), "replacement");
    int skip = settings.getAsInt("skip", PathHierarchyTokenizer.DEFAULT_SKIP);
    return settings.getAsBoolean("reverse", false)
        ? TokenizerFactory.newFactory(
            name, () -> new ReversePathHierarchyTokenizer(bufferSize, delimiter, replacement, skip))
        : TokenizerFactory.newFactory(
            name, () -> new PathHierarchyTokenizer(bufferSize, delimiter, replacement, skip));
  }

  private static char oneCharacter(String value, String key) {
    if (value.length() != 1) {
      throw new IllegalArgumentException(key + " must be a one char value");
    }
    return value.charAt(0);
  }
}
