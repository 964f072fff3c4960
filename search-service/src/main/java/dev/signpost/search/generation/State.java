package dev.signpost.search.generation;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.Instant;
import java.util.Locale;

/** Where a generation is in its life; each state has the moves that lead out of it. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "name")
@JsonSubTypes({
  @JsonSubTypes.Type(value = State.Building.class, name = "building"),
  @JsonSubTypes.Type(value = State.Ready.class, name = "ready"),
  @JsonSubTypes.Type(value = State.Live.class, name = "live"),
  @JsonSubTypes.Type(value = State.Retired.class, name = "retired"),
  @JsonSubTypes.Type(value = State.Failed.class, name = "failed"),
  @JsonSubTypes.Type(value = State.Purged.class, name = "purged")
})
public sealed interface State {
  /** When it came to be in this state. */
  Instant since();

  /** Whether its indices are kept as the topics say. */
  @JsonIgnore
  default boolean isFed() {
    return switch (this) {
      case Building _, Ready _, Live _, Retired _ -> true;
      case Failed _, Purged _ -> false;
    };
  }

  /** E.g. {@code building}. */
  @JsonIgnore
  default String title() {
    return getClass().getSimpleName().toLowerCase(Locale.ROOT);
  }

  /** It is filled from the beginning of the log. */
  record Building(Instant since) implements State {
    Ready finish(Instant at) {
      return new Ready(at);
    }

    Failed fail(String cause, Instant at) {
      return new Failed(cause, at);
    }
  }

  /** It holds all that the log says, and could be live. */
  record Ready(Instant since) implements State {
    Live promote(Instant at) {
      return new Live(at);
    }

    /** Its index was lost. */
    Building buildAgain(Instant at) {
      return new Building(at);
    }

    Failed fail(String cause, Instant at) {
      return new Failed(cause, at);
    }
  }

  /** Answers come from it. */
  record Live(Instant since) implements State {
    Retired retire(Instant at) {
      return new Retired(at);
    }
  }

  /** It was live, and is still fed, so that it can be again. */
  record Retired(Instant since) implements State {
    Live comeBack(Instant at) {
      return new Live(at);
    }

    Purged purge(Instant at) {
      return new Purged(at);
    }
  }

  /** It will never be live. */
  record Failed(String cause, Instant since) implements State {
    Purged purge(Instant at) {
      return new Purged(at);
    }
  }

  /** Its indices are gone. */
  record Purged(Instant since) implements State {}
}
