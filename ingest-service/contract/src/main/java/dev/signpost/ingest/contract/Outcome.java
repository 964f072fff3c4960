package dev.signpost.ingest.contract;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What became of one revision at one stage. Topic {@code outcomes}.
 *
 * @param detail why, where the result alone does not say it; never content of the page
 * @param sameAs the earlier receipt whose later stages are this one's too, when the same revision
 *     with the same content was submitted again
 */
public record Outcome(
    String receipt,
    PageId pageId,
    long revision,
    Stage stage,
    Result result,
    Instant at,
    @Nullable String detail,
    @Nullable String sameAs) {

  public Outcome {
    requireNonNull(receipt, "receipt");
    requireNonNull(pageId, "pageId");
    requireNonNull(stage, "stage");
    requireNonNull(result, "result");
    requireNonNull(at, "at");
  }

  /** An outcome that needs no further words. */
  public static Outcome of(ContentChange change, Stage stage, Result result, Instant at) {
    return new Outcome(
        change.receipt(), change.pageId(), change.revision(), stage, result, at, null, null);
  }

  /** The part of the pipeline that reports. */
  public enum Stage {
    LEDGER,
    LINK,
    INDEX;

    @JsonCreator
    static Stage of(String name) {
      return valueOf(name.toUpperCase(Locale.ROOT));
    }

    @JsonValue
    public String wireName() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** How it ended there. */
  public enum Result {
    ACCEPTED,
    QUARANTINED,
    STALE,
    LINKED,
    INDEXED,
    VISIBLE,
    DEAD;

    @JsonCreator
    static Result of(String name) {
      return valueOf(name.toUpperCase(Locale.ROOT));
    }

    @JsonValue
    public String wireName() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
