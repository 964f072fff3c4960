package dev.signpost.elasticsearch.analysis;

import org.apache.lucene.analysis.miscellaneous.LengthFilter;
import org.apache.lucene.analysis.miscellaneous.LimitTokenCountFilter;
import org.apache.lucene.analysis.miscellaneous.RemoveDuplicatesTokenFilter;
import org.apache.lucene.analysis.miscellaneous.TruncateTokenFilter;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.index.analysis.TokenFilterFactory;

/** Token filters which drop or cut tokens. */
final class Selectors {

  private Selectors() {}

  static TokenFilterFactory unique(String name, Settings settings) {
    return settings.getAsBoolean("only_on_same_position", false)
        ? Filters.plain(name, RemoveDuplicatesTokenFilter::new)
        : Filters.plain(name, UniqueTokenFilter::new);
  }

  static TokenFilterFactory length(String name, Settings settings) {
    int min = settings.getAsInt("min", 0);
    int max = settings.getAsInt("max", Integer.MAX_VALUE);
    return Filters.plain(name, tokens -> new LengthFilter(tokens, min, max));
  }

  static TokenFilterFactory limit(String name, Settings settings) {
    int count = settings.getAsInt("max_token_count", 1);
    boolean consumeAll = settings.getAsBoolean("consume_all_tokens", false);
    return Filters.plain(name, tokens -> new LimitTokenCountFilter(tokens, count, consumeAll));
  }

  static TokenFilterFactory truncate(String name, Settings settings) {
    int length = settings.getAsInt("length", -1);
    if (length <= 0) {
      throw new IllegalArgumentException("length parameter must be provided");
    }
    return Filters.plain(name, tokens -> new TruncateTokenFilter(tokens, length));
  }
}
