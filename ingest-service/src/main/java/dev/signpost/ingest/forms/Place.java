package dev.signpost.ingest.forms;

import java.util.ArrayList;
import java.util.List;

/** Where in a draft the reading is: a JSON pointer (RFC 6901), written only when asked for. */
final class Place {
  private final List<Object> steps = new ArrayList<>();

  void enter(String field) {
    steps.add(field);
  }

  void enter(int index) {
    steps.add(index);
  }

  void leave() {
    steps.removeLast();
  }

  @Override
  public String toString() {
    StringBuilder pointer = new StringBuilder();
    for (Object step : steps) {
      pointer.append('/').append(step.toString().replace("~", "~0").replace("/", "~1"));
    }
    return pointer.toString();
  }
}
