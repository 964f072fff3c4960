package dev.signpost.search.verify;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.signpost.search.index.IndexKind;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A document that is not as the log says.
 *
 * @param fields that differ, where it is there but not the same
 * @param expected what the log says; null if it says nothing
 * @param actual version in the index; 0 if it is not there
 */
record Difference(
    Kind kind,
    IndexKind index,
    String id,
    List<String> fields,
    @Nullable Trace expected,
    long actual) {

  /** How it differs. */
  enum Kind {
    /** The log has it, the index does not. */
    MISSING,
    /** The index has it, the log does not. */
    SURPLUS,
    /** The index has an earlier version. */
    OUTDATED,
    /** The content is not what the log says, or the version is none the log has. */
    ALTERED,
    /** The lists beside the page are not what the log says. */
    WRONGLY_LINKED;

    @JsonValue
    String wireName() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }
}
