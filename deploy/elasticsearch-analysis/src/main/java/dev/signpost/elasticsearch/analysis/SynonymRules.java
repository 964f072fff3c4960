package dev.signpost.elasticsearch.analysis;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.text.ParseException;
import java.util.List;
import java.util.function.BiFunction;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.synonym.SolrSynonymParser;
import org.apache.lucene.analysis.synonym.SynonymFilter;
import org.apache.lucene.analysis.synonym.SynonymGraphFilter;
import org.apache.lucene.analysis.synonym.SynonymMap;
import org.apache.lucene.analysis.synonym.WordnetSynonymParser;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.env.Environment;
import org.elasticsearch.index.IndexSettings;
import org.elasticsearch.index.analysis.Analysis;
import org.elasticsearch.index.analysis.TokenFilterFactory;
import org.jspecify.annotations.Nullable;

/**
 * The rules of a {@code synonym} or {@code synonym_graph} filter, read once the analyzer before it
 * is known: the words of a rule go through the same tokenizer and filters as the text they shall
 * match.
 */
record SynonymRules(String text, boolean wordnet, boolean expand) {

  static TokenFilterFactory graph(
      IndexSettings index, Environment environment, String name, Settings settings) {
    return new SynonymFilterFactory(
        name,
        of(environment, name, settings),
        (tokens, map) -> new SynonymGraphFilter(tokens, map, false));
  }

  /** The older filter is deprecated in Lucene but is what the built-in {@code synonym} still is. */
  @SuppressWarnings("deprecation")
  static TokenFilterFactory flat(
      IndexSettings index, Environment environment, String name, Settings settings) {
    return new SynonymFilterFactory(
        name,
        of(environment, name, settings),
        (tokens, map) -> new SynonymFilter(tokens, map, false));
  }

  private static SynonymRules of(Environment environment, String name, Settings settings) {
    if (settings.getAsBoolean("lenient", false) || settings.hasValue("synonyms_set")) {
      throw new IllegalArgumentException(
          "synonyms [" + name + "] have no stand-in for lenient and synonyms_set");
    }
    @Nullable List<String> lines = Analysis.getWordList(environment, settings, "synonyms");
    if (lines == null) {
      throw new IllegalArgumentException(
          "synonym requires either `synonyms` or `synonyms_path` to be configured");
    }
    return new SynonymRules(
        String.join("\n", lines),
        "wordnet".equalsIgnoreCase(settings.get("format", "")),
        settings.getAsBoolean("expand", true));
  }

  SynonymMap map(Analyzer analyzer) {
    try (Reader reader = new StringReader(text)) {
      if (wordnet) {
        WordnetSynonymParser parser = new WordnetSynonymParser(true, expand, analyzer);
        parser.parse(reader);
        return parser.build();
      }
      SolrSynonymParser parser = new SolrSynonymParser(true, expand, analyzer);
      parser.parse(reader);
      return parser.build();
    } catch (IOException failure) {
      throw new UncheckedIOException("failed to build synonyms", failure);
    } catch (ParseException failure) {
      throw new IllegalArgumentException(
          "failed to build synonyms: " + failure.getMessage(), failure);
    }
  }

  /** How one of the two filters is made. */
  interface Filter extends BiFunction<TokenStream, SynonymMap, TokenStream> {}
}
