package dev.signpost.link.contract;

import static java.util.Objects.requireNonNull;

/**
 * The place in the page's text a reason rests on.
 *
 * @param section index into the page's sections; {@link #TITLE} and {@link #SUMMARY} stand for
 *     those
 * @param start first UTF-16 unit of the quote in that text
 * @param end one past its last
 */
public record Evidence(int section, int start, int end, String quote) {
  public static final int TITLE = -2;
  public static final int SUMMARY = -1;

  public Evidence {
    requireNonNull(quote, "quote");
  }
}
