package dev.signpost.local.imports;

import dev.signpost.local.crawl.Listed;
import dev.signpost.local.crawl.Validators;
import dev.signpost.local.imports.memory.Remembered;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * By what a page of a website is known to be as it was.
 *
 * @param lastmod what the sitemap said when it was fetched
 * @param digest of its bytes
 */
record PageMarks(Validators validators, @Nullable Instant lastmod, Instant fetched, String digest) {
  private static final Duration DAY = Duration.ofDays(1);

  static PageMarks of(Remembered page) {
    return new PageMarks(
        new Validators(page.mark("etag").orElse(null), page.mark("lastModified").orElse(null)),
        page.mark("lastmod").map(Instant::parse).orElse(null),
        page.mark("fetched").map(Instant::parse).orElse(Instant.EPOCH),
        page.mark("digest").orElse(""));
  }

  Map<String, String> toMap() {
    Map<String, String> marks = new HashMap<>();
    put(marks, "etag", validators.etag());
    put(marks, "lastModified", validators.lastModified());
    put(marks, "lastmod", lastmod);
    put(marks, "fetched", fetched);
    put(marks, "digest", digest);
    return marks;
  }

  /** The same page, found unchanged. */
  PageMarks seen(Listed page, Instant now) {
    return new PageMarks(validators, page.lastmod(), now, digest);
  }

  /**
   * Whether the sitemap says that the page is still what was fetched. A day without a time may mean
   * any moment of it.
   */
  boolean cover(Listed page) {
    Instant now = page.lastmod();
    if (now == null || !now.equals(lastmod)) {
      return false;
    }
    boolean day = now.getEpochSecond() % DAY.toSeconds() == 0;
    return fetched.isAfter(day ? now.plus(DAY) : now);
  }

  private static void put(Map<String, String> marks, String name, @Nullable Object value) {
    if (value != null) {
      marks.put(name, value.toString());
    }
  }
}
