package dev.signpost.ingest.forms;

import dev.signpost.ingest.contract.Fault;
import dev.signpost.ingest.contract.PageId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What reading a draft came to. */
public sealed interface DraftResult {
  /**
   * There is a page.
   *
   * @param faults what is wrong with it nevertheless; where a field could not be read, the page
   *     goes without
   */
  record Readable(Draft draft, List<Fault> faults) implements DraftResult {
    public Readable {
      faults = List.copyOf(faults);
    }
  }

  /**
   * It can be parsed, but no page can be made of it.
   *
   * @param id if that much could be read
   */
  record Unreadable(@Nullable PageId id, List<Fault> faults) implements DraftResult {
    public Unreadable {
      faults = List.copyOf(faults);
    }
  }

  /**
   * The bytes stop making sense.
   *
   * @param offset of the byte where that is, from 0
   */
  record Malformed(Malformation what, String message, long offset) implements DraftResult {}

  /** How bytes can make no sense. */
  enum Malformation {
    EMPTY,
    INVALID_UTF_8,
    NOT_TEXT,
    TOO_COMPLEX,
    MALFORMED_JSON,
    MALFORMED_FRONT_MATTER,
    DUPLICATE_FIELD
  }
}
