package dev.signpost.search.verify;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.signpost.search.elastic.Json;
import dev.signpost.search.generation.Entry;
import java.util.Locale;

/** A run of this instance, and how far it is; safe for use by those who watch it. */
final class Job {
  private final Entry live;
  private final RunOrder order;
  private final boolean sweep;
  private final Tempo tempo;
  private final Findings findings = new Findings();
  private volatile Phase phase = Phase.RUNNING;
  private volatile String cause = "";

  enum Phase {
    RUNNING,
    DONE,
    FAILED,
    CANCELLED
  }

  /**
   * @param sweep whether nobody ordered it
   */
  Job(Entry live, RunOrder order, boolean sweep) {
    this.live = live;
    this.order = order;
    this.sweep = sweep;
    this.tempo = new Tempo(order.perSecond());
  }

  Entry live() {
    return live;
  }

  RunOrder order() {
    return order;
  }

  boolean isSweep() {
    return sweep;
  }

  boolean isRunning() {
    return phase == Phase.RUNNING;
  }

  Tempo tempo() {
    return tempo;
  }

  Findings findings() {
    return findings;
  }

  void end(Phase how, String why) {
    cause = why;
    phase = how;
  }

  ObjectNode toJson() {
    ObjectNode status =
        Json.object()
            .put("phase", phase.name().toLowerCase(Locale.ROOT))
            .put("generation", live.generation().id())
            .put("begunAt", order.begun().toString())
            .put("repair", order.repair())
            .put("done", tempo.done())
            .put("total", tempo.total());
    if (!cause.isEmpty()) {
      status.put("cause", cause);
    }
    return status.setAll(findings.toJson());
  }
}
