package dev.signpost.link.contract;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * The place in the page's text a reason rests on.
 *
 * @param section index into the page's sections; {@link #TITLE} and {@link #SUMMARY} stand for
 *     those; where a field is told, index into that list instead
 * @param start first UTF-16 unit of the quote in that text
 * @param end one past its last
 * @param field the list of the page the text stands in, if it is no section: {@code redFlags},
 *     {@code concern.more}, {@code faq.answer}, …; more may be added
 */
public record Evidence(
    int section,
    int start,
    int end,
    String quote,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String field) {
  public static final int TITLE = -2;
  public static final int SUMMARY = -1;

  public Evidence {
    requireNonNull(quote, "quote");
  }

  /** A place in title, summary or a section. */
  public Evidence(int section, int start, int end, String quote) {
    this(section, start, end, quote, null);
  }
}
