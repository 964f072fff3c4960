package dev.signpost.search.admin;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.signpost.ingest.contract.stream.Health;
import dev.signpost.search.elastic.Json;
import dev.signpost.search.fleet.Fleet;
import dev.signpost.search.fleet.Progress.Far;
import dev.signpost.search.generation.Entry;
import dev.signpost.search.generation.Register;
import dev.signpost.search.generation.State.Failed;
import dev.signpost.search.index.IndexDefinition;
import dev.signpost.search.index.IndexKind;
import java.util.ArrayList;
import java.util.List;

/** Generations as operators see them. Blocks. */
public record Listing(Fleet fleet, IndexDefinition definition) {

  /** All generations, oldest first, and why a new one is called for. */
  public ObjectNode all() {
    Register register = fleet.seen();
    ObjectNode listing = Json.object();
    register.live().ifPresent(live -> listing.put("live", live.generation().id()));
    listing.put("lagSeconds", fleet.liveLagSeconds());
    listing.set("reasonsToReindex", Json.array(reasons(register)));
    listing.set("generations", Json.arrayOf(register.entries().stream().map(this::one).toList()));
    return listing;
  }

  /** One generation. */
  public ObjectNode one(Entry entry) {
    ObjectNode shown =
        Json.object()
            .put("generation", entry.generation().id())
            .put("state", entry.state().title())
            .put("since", entry.state().since().toString())
            .put("begunAt", entry.build().begunAt().toString());
    if (entry.state() instanceof Failed failed) {
      shown.put("cause", failed.cause());
    }
    if (entry.state().isFed()) {
      Far far = fleet.far(entry);
      shown
          .put("complete", entry.build().complete())
          .put("applied", far.applied())
          .put("total", far.total())
          .put("behind", far.behind());
      ObjectNode feeds = shown.putObject("feeds");
      for (IndexKind kind : IndexKind.values()) {
        fleet
            .health(entry.generation(), kind)
            .ifPresent(health -> feeds.put(kind.wireName(), words(health)));
      }
    }
    return shown;
  }

  private static String words(Health health) {
    return switch (health) {
      case Health.Up() -> "up";
      case Health.Down(String cause) -> cause;
      case Health.Stopped(String cause) -> "stopped by a bug: " + cause;
    };
  }

  /** What the live generation was built with that a new one would not be. */
  private List<String> reasons(Register register) {
    List<String> reasons = new ArrayList<>();
    register
        .live()
        .ifPresent(live ->
            live.build()
                .differences(definition)
                .forEach((part, was) -> reasons.add(reason(part, was))));
    return reasons;
  }

  private String reason(String part, String was) {
    if (was.equals("unknown")) {
      return part + ": nobody noted what the live generation was built with";
    }
    return part.equals("shards")
        ? "shards: the live generation has %s, settings ask for %d"
            .formatted(was, definition.shards())
        : part + " changed since the live generation was begun";
  }
}
