package dev.signpost.search.admin;

import static dev.signpost.search.elastic.Blocking.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.signpost.search.curation.Curation;
import dev.signpost.search.curation.CurationStore;
import dev.signpost.search.elastic.Json;
import dev.signpost.search.generation.RefusedException;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Carries editors' orders about curations out, and writes each down. Blocks. */
public final class CurationOrders {
  private final CurationStore store;
  private final Runnable known;
  private final Audit audit;
  private final Clock clock;

  /**
   * @param known reads the curations again, so that this instance knows them at once
   */
  public CurationOrders(CurationStore store, Runnable known, Audit audit, Clock clock) {
    this.store = store;
    this.known = known;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * Those that hold or are to come, or all, the latest first.
   *
   * @param ended whether those that have ended are wanted too
   */
  public ObjectNode all(boolean ended) {
    List<Curation> found = await(ended ? store.newest() : store.notEnded());
    return Json.object("curations", Json.arrayOf(found.stream().map(this::shown).toList()));
  }

  /**
   * Lets one hold.
   *
   * @throws IllegalArgumentException saying what is wrong with the order
   */
  public ObjectNode add(String who, JsonNode order) {
    Curation curation = draft(who, order);
    if (await(store.notEnded()).size() >= CurationStore.MOST) {
      throw new RefusedException(
          "there are %d curations already: end some first".formatted(CurationStore.MOST));
    }
    note(who, "curation " + curation.effect().wireName(), curation, curation.reason());
    store.add(curation);
    known.run();
    return shown(curation);
  }

  /** What the order would be, without carrying it out. */
  public Curation draft(String who, JsonNode order) {
    return CurationDraft.read(order, who, clock.instant());
  }

  /** Ends one now. */
  public ObjectNode end(String who, String id, String reason) {
    Curation ended =
        store
            .end(id, clock.instant())
            .orElseThrow(
                () -> new RefusedException("no curation %s that has not ended".formatted(id)));
    note(who, "curation end", ended, reason);
    known.run();
    return shown(ended);
  }

  private void note(String who, String order, Curation curation, String reason) {
    Map<String, String> more = new LinkedHashMap<>();
    more.put("curation", curation.id());
    more.put("reason", reason);
    audit.note(who, order, more);
  }

  /** As operators see it. */
  public ObjectNode shown(Curation curation) {
    ObjectNode shown =
        Json.object()
            .put("id", curation.id())
            .put("state", curation.stateAt(clock.instant()))
            .put("effect", curation.effect().wireName());
    if (curation.query() != null) {
      shown.put("query", curation.query());
    } else {
      shown.put("concept", String.valueOf(curation.concept()));
    }
    shown.set("pages", Json.array(curation.pages()));
    return shown
        .put("start", curation.start().toString())
        .put("end", curation.end().toString())
        .put("author", curation.author())
        .put("reason", curation.reason());
  }
}
