package dev.signpost.elasticsearch.analysis;

import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.pattern.PatternReplaceFilter;
import org.apache.lucene.analysis.util.ElisionFilter;
import org.elasticsearch.common.regex.Regex;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.env.Environment;
import org.elasticsearch.index.IndexSettings;
import org.elasticsearch.index.analysis.Analysis;
import org.elasticsearch.index.analysis.TokenFilterFactory;
import org.jspecify.annotations.Nullable;

/** Token filters which rewrite the characters of a token. */
final class Characters {

  private Characters() {}

  static TokenFilterFactory asciiFolding(String name, Settings settings) {
    boolean preserveOriginal = settings.getAsBoolean("preserve_original", false);
    return Filters.normalizing(
        name,
        tokens -> new ASCIIFoldingFilter(tokens, preserveOriginal),
        tokens -> new ASCIIFoldingFilter(tokens, false));
  }

  static TokenFilterFactory patternReplace(String name, Settings settings) {
    Pattern pattern = Regex.compile(required(name, settings, "pattern"), settings.get("flags"));
    String replacement = settings.get("replacement", "");
    boolean all = settings.getAsBoolean("all", true);
    UnaryOperator<TokenStream> filter =
        tokens -> new PatternReplaceFilter(tokens, pattern, replacement, all);
    return Filters.normalizing(name, filter);
  }

  static TokenFilterFactory elision(
      IndexSettings index, Environment environment, String name, Settings settings) {
    @Nullable CharArraySet articles = Analysis.parseArticles(environment, settings);
    CharArraySet used = articles == null ? FrenchAnalyzer.DEFAULT_ARTICLES : articles;
    return Filters.normalizing(name, tokens -> new ElisionFilter(tokens, used));
  }

  static String required(String name, Settings settings, String key) {
    @Nullable String value = settings.get(key);
    if (value == null) {
      throw new IllegalArgumentException(key + " is missing for [" + name + "]");
    }
    return value;
  }
}
