package dev.signpost.search.curation;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.signpost.search.resilience.Keys;
import dev.signpost.search.resilience.QuestionKey;
import java.time.Duration;
import java.util.concurrent.atomic.LongAdder;
import org.jspecify.annotations.Nullable;

/**
 * How often what a curation is for was asked of this instance of late. Questions are counted by a
 * digest under a secret of this process; few askings are not told apart from none, so that nobody
 * can find out whether one person asked something.
 */
public final class RecentQuestions {
  /** Fewer askings than these are not told. */
  public static final int FEWEST = 5;

  /** For how long askings count at most. */
  public static final int HOURS = 24;

  private static final int MOST = 20_000;

  private final Keys keys = new Keys();
  private final Cache<QuestionKey, LongAdder> counts =
      Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(Duration.ofHours(HOURS)).build();

  /** Counts it. */
  public void count(Asked asked) {
    add(keys.of("query", QueryForm.of(asked.typed())));
    asked.concepts().forEach(concept -> add(keys.of("concept", concept.toString())));
  }

  private void add(QuestionKey key) {
    counts.get(key, first -> new LongAdder()).increment();
  }

  /** How often, in the last 24 hours at most; 0 for fewer than {@link #FEWEST} times. */
  public long askings(Curation curation) {
    String query = curation.query();
    LongAdder count =
        counts.getIfPresent(
            query == null
                ? keys.of("concept", String.valueOf(curation.concept()))
                : keys.of("query", query));
    return told(count);
  }

  private static long told(@Nullable LongAdder count) {
    long sum = count == null ? 0 : count.sum();
    return sum < FEWEST ? 0 : sum;
  }
}
