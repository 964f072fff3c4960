package dev.signpost.elasticsearch.analysis;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishMinimalStemFilter;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.miscellaneous.PatternKeywordMarkerFilter;
import org.apache.lucene.analysis.miscellaneous.SetKeywordMarkerFilter;
import org.apache.lucene.analysis.miscellaneous.StemmerOverrideFilter;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.env.Environment;
import org.elasticsearch.index.IndexSettings;
import org.elasticsearch.index.analysis.Analysis;
import org.elasticsearch.index.analysis.TokenFilterFactory;
import org.jspecify.annotations.Nullable;
import org.tartarus.snowball.ext.EnglishStemmer;

/** English stemmers, and the filters which keep words from them. */
final class Stemmers {

  private static final Pattern ARROW = Pattern.compile("\\s*=>\\s*");
  private static final Pattern COMMA = Pattern.compile("\\s*,\\s*");

  private Stemmers() {}

  /**
   * English only: the content is English, and the names of other languages would only look
   * supported.
   */
  static TokenFilterFactory stemmer(String name, Settings settings) {
    String language = settings.get("language", settings.get("name", "porter"));
    UnaryOperator<TokenStream> filter =
        switch (language.toLowerCase(Locale.ROOT)) {
          case "english", "porter" -> PorterStemFilter::new;
          case "light_english", "lightenglish", "kstem" -> KStemFilter::new;
          case "minimal_english", "minimalenglish" -> EnglishMinimalStemFilter::new;
          case "possessive_english", "possessiveenglish" -> EnglishPossessiveFilter::new;
          case "porter2" -> tokens -> new SnowballFilter(tokens, new EnglishStemmer());
          default ->
              throw new IllegalArgumentException(
                  "stemmer [" + name + "] has no stand-in for language " + language);
        };
    return Filters.plain(name, filter);
  }

  static TokenFilterFactory keywordMarker(
      IndexSettings index, Environment environment, String name, Settings settings) {
    @Nullable String pattern = settings.get("keywords_pattern");
    if (pattern != null) {
      Pattern compiled = Pattern.compile(pattern);
      return Filters.plain(name, tokens -> new PatternKeywordMarkerFilter(tokens, compiled));
    }
    @Nullable CharArraySet keywords = Analysis.getWordSet(environment, settings, "keywords");
    if (keywords == null) {
      throw new IllegalArgumentException(
          "keyword_marker [" + name + "] needs keywords, keywords_path or keywords_pattern");
    }
    return Filters.plain(name, tokens -> new SetKeywordMarkerFilter(tokens, keywords));
  }

  static TokenFilterFactory override(
      IndexSettings index, Environment environment, String name, Settings settings)
      throws IOException {
    @Nullable List<String> rules = Analysis.getWordList(environment, settings, "rules");
    if (rules == null) {
      throw new IllegalArgumentException(
          "stemmer_override [" + name + "] needs rules or rules_path");
    }
    StemmerOverrideFilter.Builder builder = new StemmerOverrideFilter.Builder(false);
    rules.forEach(rule -> add(builder, rule));
    StemmerOverrideFilter.StemmerOverrideMap map = builder.build();
    return Filters.plain(name, tokens -> new StemmerOverrideFilter(tokens, map));
  }

  private static void add(StemmerOverrideFilter.Builder builder, String rule) {
    String[] sides = ARROW.split(rule.strip(), -1);
    if (sides.length != 2 || sides[0].isEmpty() || sides[1].isEmpty() || sides[1].contains(",")) {
      throw new IllegalArgumentException("Invalid Keyword override Rule:" + rule);
    }
    for (String word : COMMA.split(sides[0], -1)) {
      builder.add(word, sides[1]);
    }
  }
}
