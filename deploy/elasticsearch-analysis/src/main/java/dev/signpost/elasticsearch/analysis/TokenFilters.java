package dev.signpost.elasticsearch.analysis;

import static org.elasticsearch.plugins.AnalysisPlugin.requiresAnalysisSettings;

import java.util.HashMap;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.core.DecimalDigitFilter;
import org.apache.lucene.analysis.core.FlattenGraphFilter;
import org.apache.lucene.analysis.core.UpperCaseFilter;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.miscellaneous.KeywordRepeatFilter;
import org.apache.lucene.analysis.miscellaneous.RemoveDuplicatesTokenFilter;
import org.apache.lucene.analysis.miscellaneous.TrimFilter;
import org.apache.lucene.analysis.reverse.ReverseStringFilter;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.index.analysis.TokenFilterFactory;
import org.elasticsearch.indices.analysis.AnalysisModule.AnalysisProvider;

/** The catalogue of token filters. */
final class TokenFilters {

  private final Map<String, AnalysisProvider<TokenFilterFactory>> byName = new HashMap<>();

  private TokenFilters() {}

  static Map<String, AnalysisProvider<TokenFilterFactory>> all() {
    TokenFilters filters = new TokenFilters();
    filters.addCharacterFilters();
    filters.addStemmers();
    filters.addSelectors();
    filters.addSplitters();
    filters.addSynonyms();
    return Map.copyOf(filters.byName);
  }

  private void addCharacterFilters() {
    add("asciifolding", Characters::asciiFolding);
    normalizing("trim", TrimFilter::new);
    normalizing("uppercase", UpperCaseFilter::new);
    normalizing("decimal_digit", DecimalDigitFilter::new);
    normalizing("reverse", ReverseStringFilter::new);
    byName.put(
        "pattern_replace",
        requiresAnalysisSettings((i, e, name, s) -> Characters.patternReplace(name, s)));
  }

  private void addStemmers() {
    plain("porter_stem", PorterStemFilter::new);
    plain("kstem", KStemFilter::new);
    add("stemmer", Stemmers::stemmer);
    plain("keyword_repeat", KeywordRepeatFilter::new);
    byName.put("keyword_marker", requiresAnalysisSettings(Stemmers::keywordMarker));
    byName.put("stemmer_override", requiresAnalysisSettings(Stemmers::override));
  }

  private void addSelectors() {
    add("unique", Selectors::unique);
    add("length", Selectors::length);
    add("limit", Selectors::limit);
    byName.put(
        "truncate", requiresAnalysisSettings((i, e, name, s) -> Selectors.truncate(name, s)));
    plain("remove_duplicates", RemoveDuplicatesTokenFilter::new);
  }

  private void addSplitters() {
    add("edge_ngram", Grams::edgeFilter);
    byName.put("ngram", (index, e, name, settings) -> Grams.filter(index, name, settings));
    byName.put("word_delimiter_graph", WordDelimiter::factory);
    plain("flatten_graph", FlattenGraphFilter::new);
    byName.put("elision", Characters::elision);
  }

  private void addSynonyms() {
    byName.put("synonym", requiresAnalysisSettings(SynonymRules::flat));
    byName.put("synonym_graph", requiresAnalysisSettings(SynonymRules::graph));
  }

  private void add(String name, BiFunction<String, Settings, TokenFilterFactory> factory) {
    byName.put(name, (index, environment, as, settings) -> factory.apply(as, settings));
  }

  private void plain(String name, UnaryOperator<TokenStream> filter) {
    add(name, (as, settings) -> Filters.plain(as, filter));
  }

  private void normalizing(String name, UnaryOperator<TokenStream> filter) {
    add(name, (as, settings) -> Filters.normalizing(as, filter));
  }
}
