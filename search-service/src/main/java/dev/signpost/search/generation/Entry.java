package dev.signpost.search.generation;

import com.fasterxml.jackson.annotation.JsonIgnore;
import dev.signpost.search.generation.State.Building;
import dev.signpost.search.generation.State.Failed;
import dev.signpost.search.generation.State.Live;
import dev.signpost.search.generation.State.Purged;
import dev.signpost.search.generation.State.Ready;
import dev.signpost.search.generation.State.Retired;
import dev.signpost.search.index.Generation;
import dev.signpost.search.index.GenerationIndices;
import dev.signpost.search.index.IndexDefinition;
import dev.signpost.search.index.IndexNames;
import dev.signpost.search.kafka.LogPosition;
import java.time.Instant;

/** A generation in the register. */
public record Entry(Generation generation, Build build, State state) {

  @JsonIgnore
  public boolean isLive() {
    return state instanceof Live;
  }

  /** Name of the consumer group that feeds it. */
  public String group(IndexNames names) {
    return indices(names).group(build.time());
  }

  public GenerationIndices indices(IndexNames names) {
    return names.of(generation);
  }

  Entry complete(Instant at) {
    if (!state.isFed()) {
      throw refused("it is not fed");
    }
    State next = state instanceof Building building ? building.finish(at) : state;
    return new Entry(generation, build.completed(), next);
  }

  /** An index was lost: all is fed once more. A live one stays live, for want of a better one. */
  Entry lost(IndexDefinition definition, LogPosition end, Instant at) {
    if (!state.isFed()) {
      throw refused("it is not fed");
    }
    State next = state instanceof Ready ready ? ready.buildAgain(at) : state;
    return new Entry(generation, build.again(definition, end), next);
  }

  Entry promoted(Instant at) {
    return switch (state) {
      case Ready ready -> with(ready.promote(at));
      case Retired retired -> with(retired.comeBack(at));
      case Live _ -> throw refused("it is live already");
      case Building _ -> throw refused("only what is ready can be promoted");
      case Failed _, Purged _ -> throw refused("it will never be live");
    };
  }

  Entry retired(Instant at) {
    return state instanceof Live live ? with(live.retire(at)) : this;
  }

  Entry failed(String cause, Instant at) {
    return switch (state) {
      case Building building -> with(building.fail(cause, at));
      case Ready ready -> with(ready.fail(cause, at));
      case Live _, Retired _, Failed _, Purged _ -> throw refused("it cannot fail any more");
    };
  }

  Entry purged(Instant at) {
    return switch (state) {
      case Retired retired -> with(retired.purge(at));
      case Failed failed -> with(failed.purge(at));
      case Building building -> with(building.fail("given up", at).purge(at));
      case Ready ready -> with(ready.fail("given up", at).purge(at));
      case Live _ -> throw refused("answers come from it");
      case Purged _ -> throw refused("it is gone already");
    };
  }

  private Entry with(State next) {
    return new Entry(generation, build, next);
  }

  private RefusedException refused(String why) {
    return new RefusedException("%s is %s: %s".formatted(generation, state.title(), why));
  }
}
