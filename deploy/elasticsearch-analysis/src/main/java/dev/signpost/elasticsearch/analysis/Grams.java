package dev.signpost.elasticsearch.analysis;

import java.util.function.IntPredicate;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ngram.EdgeNGramTokenFilter;
import org.apache.lucene.analysis.ngram.EdgeNGramTokenizer;
import org.apache.lucene.analysis.ngram.NGramTokenFilter;
import org.apache.lucene.analysis.ngram.NGramTokenizer;
import org.apache.lucene.analysis.reverse.ReverseStringFilter;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.index.IndexSettings;
import org.elasticsearch.index.analysis.TokenFilterFactory;
import org.elasticsearch.index.analysis.TokenizerFactory;

/** Filters and tokenizers which cut words into pieces of some letters. */
final class Grams {

  private record Lengths(int min, int max) {
    static Lengths of(Settings settings) {
      return new Lengths(settings.getAsInt("min_gram", 1), settings.getAsInt("max_gram", 2));
    }

    Lengths within(int allowed) {
      if (max - min > allowed) {
        throw new IllegalArgumentException(
            "The difference between max_gram and min_gram in NGram Tokenizer must be less than or equal to: ["
                + allowed
                + "] but was ["
                + (max - min)
                + "]. This limit can be set by changing the [index.max_ngram_diff] index level setting.");
      }
      return this;
    }
  }

  private Grams() {}

  static TokenFilterFactory edgeFilter(String name, Settings settings) {
    Lengths lengths = Lengths.of(settings);
    boolean preserveOriginal = settings.getAsBoolean("preserve_original", false);
    boolean back = "back".equals(settings.get("side", "front"));
    return Filters.stacking(
        name,
        tokens -> {
          TokenStream turned = back ? new ReverseStringFilter(tokens) : tokens;
          TokenStream grams =
              new EdgeNGramTokenFilter(turned, lengths.min(), lengths.max(), preserveOriginal);
          return back ? new ReverseStringFilter(grams) : grams;
        });
  }

  static TokenFilterFactory filter(IndexSettings index, String name, Settings settings) {
    Lengths lengths = Lengths.of(settings).within(index.getMaxNgramDiff());
    boolean preserveOriginal = settings.getAsBoolean("preserve_original", false);
    return Filters.stacking(
        name,
        tokens -> new NGramTokenFilter(tokens, lengths.min(), lengths.max(), preserveOriginal));
  }

  static TokenizerFactory edgeTokenizer(String name, Settings settings) {
    Lengths lengths = Lengths.of(settings);
    IntPredicate kept = TokenCharacters.of(settings);
    return TokenizerFactory.newFactory(
        name,
        () ->
            new EdgeNGramTokenizer(lengths.min(), lengths.max()) {
              @Override
              protected boolean isTokenChar(int character) {
                return kept.test(character);
              }
            });
  }

  static TokenizerFactory tokenizer(IndexSettings index, String name, Settings settings) {
    Lengths lengths = Lengths.of(settings).within(index.getMaxNgramDiff());
    IntPredicate kept = TokenCharacters.of(settings);
    return TokenizerFactory.newFactory(
        name,
        () ->
            new NGramTokenizer(lengths.min(), lengths.max()) {
              @Override
              protected boolean isTokenChar(int character) {
                return kept.test(character);
              }
            });
  }
}
