package dev.signpost.elasticsearch.analysis;

import java.util.List;
import java.util.function.Function;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.synonym.SynonymMap;
import org.elasticsearch.index.IndexService.IndexCreationContext;
import org.elasticsearch.index.analysis.CharFilterFactory;
import org.elasticsearch.index.analysis.CustomAnalyzer;
import org.elasticsearch.index.analysis.TokenFilterFactory;
import org.elasticsearch.index.analysis.TokenizerFactory;

/**
 * A synonym filter which learns from Elasticsearch what stands before it in the chain, then reads
 * its rules.
 */
record SynonymFilterFactory(String name, SynonymRules rules, SynonymRules.Filter filter)
    implements TokenFilterFactory {

  @Override
  public TokenStream create(TokenStream tokens) {
    throw new IllegalStateException("synonyms [" + name + "] used outside an analyzer");
  }

  @Override
  public TokenFilterFactory getChainAwareTokenFilterFactory(
      IndexCreationContext context,
      TokenizerFactory tokenizer,
      List<CharFilterFactory> charFilters,
      List<TokenFilterFactory> previousTokenFilters,
      Function<String, TokenFilterFactory> allFilters) {
    SynonymMap map = rules.map(before(tokenizer, charFilters, previousTokenFilters));
    return new InChain(name, filter, map);
  }

  private static Analyzer before(
      TokenizerFactory tokenizer,
      List<CharFilterFactory> charFilters,
      List<TokenFilterFactory> tokenFilters) {
    return new CustomAnalyzer(
        tokenizer,
        charFilters.toArray(CharFilterFactory[]::new),
        tokenFilters.stream()
            .map(TokenFilterFactory::getSynonymFilter)
            .toArray(TokenFilterFactory[]::new));
  }

  private record InChain(String name, SynonymRules.Filter filter, SynonymMap map)
      implements TokenFilterFactory {
    @Override
    public TokenStream create(TokenStream tokens) {
      return map.fst == null ? tokens : filter.apply(tokens, map);
    }

    /** Synonyms are not applied to the rules of a later synonym filter. */
    @Override
    public TokenFilterFactory getSynonymFilter() {
      return IDENTITY_FILTER;
    }
  }
}
