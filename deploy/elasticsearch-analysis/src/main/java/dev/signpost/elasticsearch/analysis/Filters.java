package dev.signpost.elasticsearch.analysis;

import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.TokenStream;
import org.elasticsearch.index.analysis.NormalizingTokenFilterFactory;
import org.elasticsearch.index.analysis.TokenFilterFactory;

/**
 * Token filter factories made from a function, one kind for each way in which Elasticsearch may use
 * a filter.
 */
final class Filters {

  private Filters() {}

  /** A filter of ordinary kind: used in analysis, left out of normalisation. */
  static TokenFilterFactory plain(String name, UnaryOperator<TokenStream> filter) {
    return new Plain(name, filter);
  }

  /** A filter which changes characters only, so that normalizers may use it. */
  static TokenFilterFactory normalizing(String name, UnaryOperator<TokenStream> filter) {
    return new Normalizing(name, filter, filter);
  }

  /**
   * As {@link #normalizing(String, UnaryOperator)}, with another filter for normalisation, where
   * one token must stay one.
   */
  static TokenFilterFactory normalizing(
      String name, UnaryOperator<TokenStream> filter, UnaryOperator<TokenStream> normalizer) {
    return new Normalizing(name, filter, normalizer);
  }

  /**
   * A filter which puts several tokens at one place, so that it cannot stand before a synonym
   * filter.
   */
  static TokenFilterFactory stacking(String name, UnaryOperator<TokenStream> filter) {
    return new Stacking(name, filter);
  }

  private record Plain(String name, UnaryOperator<TokenStream> filter)
      implements TokenFilterFactory {
    @Override
    public TokenStream create(TokenStream tokens) {
      return filter.apply(tokens);
    }
  }

  private record Normalizing(
      String name, UnaryOperator<TokenStream> filter, UnaryOperator<TokenStream> normalizer)
      implements NormalizingTokenFilterFactory {
    @Override
    public TokenStream create(TokenStream tokens) {
      return filter.apply(tokens);
    }

    @Override
    public TokenStream normalize(TokenStream tokens) {
      return normalizer.apply(tokens);
    }

    @Override
    public TokenFilterFactory getSynonymFilter() {
      return new Normalizing(name, normalizer, normalizer);
    }
  }

  private record Stacking(String name, UnaryOperator<TokenStream> filter)
      implements TokenFilterFactory {
    @Override
    public TokenStream create(TokenStream tokens) {
      return filter.apply(tokens);
    }

    @Override
    public TokenFilterFactory getSynonymFilter() {
      throw new IllegalArgumentException(
          "Token filter [" + name + "] cannot be used to parse synonyms");
    }
  }
}
