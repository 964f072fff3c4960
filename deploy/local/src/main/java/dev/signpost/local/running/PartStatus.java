package dev.signpost.local.running;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * How one part is.
 *
 * @param cause why it is down; null if it is up
 * @param pages how many pages it holds; null if it does not say
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record PartStatus(
    String part, String status, String address, @Nullable String cause, @Nullable Long pages) {
  static final String UP = "UP";
  static final String DOWN = "DOWN";

  static PartStatus up(String part, String address) {
    return new PartStatus(part, UP, address, null, null);
  }

  static PartStatus down(String part, String address, String cause) {
    return new PartStatus(part, DOWN, address, cause, null);
  }

  PartStatus withPages(long count) {
    return new PartStatus(part, status, address, cause, count);
  }

  boolean works() {
    return status.equals(UP);
  }
}
