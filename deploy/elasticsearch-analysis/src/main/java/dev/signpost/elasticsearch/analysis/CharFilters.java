package dev.signpost.elasticsearch.analysis;

import static org.elasticsearch.plugins.AnalysisPlugin.requiresAnalysisSettings;

import java.io.Reader;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.charfilter.HTMLStripCharFilter;
import org.apache.lucene.analysis.charfilter.MappingCharFilter;
import org.apache.lucene.analysis.charfilter.NormalizeCharMap;
import org.apache.lucene.analysis.pattern.PatternReplaceCharFilter;
import org.elasticsearch.common.regex.Regex;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.env.Environment;
import org.elasticsearch.index.IndexSettings;
import org.elasticsearch.index.analysis.Analysis;
import org.elasticsearch.index.analysis.CharFilterFactory;
import org.elasticsearch.index.analysis.NormalizingCharFilterFactory;
import org.elasticsearch.indices.analysis.AnalysisModule.AnalysisProvider;
import org.jspecify.annotations.Nullable;

/** The catalogue of character filters. */
final class CharFilters {

  private CharFilters() {}

  static Map<String, AnalysisProvider<CharFilterFactory>> all() {
    return Map.of(
        "mapping", requiresAnalysisSettings(CharFilters::mapping),
        "pattern_replace",
            requiresAnalysisSettings((i, e, name, settings) -> patternReplace(name, settings)),
        "html_strip", (index, environment, name, settings) -> htmlStrip(name, settings));
  }

  private static CharFilterFactory mapping(
      IndexSettings index, Environment environment, String name, Settings settings) {
    @Nullable List<String> rules = Analysis.getWordList(environment, settings, "mappings");
    if (rules == null) {
      throw new IllegalArgumentException(
          "mapping requires either `mappings` or `mappings_path` to be configured");
    }
    NormalizeCharMap map = MappingRules.parse(rules);
    return new Normalizing(name, reader -> new MappingCharFilter(map, reader));
  }

  private static CharFilterFactory patternReplace(String name, Settings settings) {
    Pattern pattern =
        Regex.compile(Characters.required(name, settings, "pattern"), settings.get("flags"));
    String replacement = settings.get("replacement", "");
    return new Normalizing(
        name, reader -> new PatternReplaceCharFilter(pattern, replacement, reader));
  }

  private static CharFilterFactory htmlStrip(String name, Settings settings) {
    Set<String> escaped = Set.copyOf(settings.getAsList("escaped_tags"));
    return new Plain(name, reader -> new HTMLStripCharFilter(reader, escaped));
  }

  private record Plain(String name, UnaryOperator<Reader> filter) implements CharFilterFactory {
    @Override
    public Reader create(Reader reader) {
      return filter.apply(reader);
    }
  }

  private record Normalizing(String name, UnaryOperator<Reader> filter)
      implements NormalizingCharFilterFactory {
    @Override
    public Reader create(Reader reader) {
      return filter.apply(reader);
    }
  }
}
