package dev.signpost.search.query;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.signpost.search.elastic.Json;
import dev.signpost.search.spelling.Doubt;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What is looked for where a question finds nothing, one after the other until something is. */
public enum Fallback {
  /** Pages that have any word of the question anywhere, be it one of many. */
  FEWER_WORDS {
    @Override
    ObjectNode query(Question question, List<Doubt> doubts) {
      List<String> all = new ArrayList<>(NAMES);
      all.addAll(List.of("summary", "sections.text", "more"));
      return Clauses.acrossFields(question.text().bounded(), all);
    }
  },

  /** Pages whose names have words near those typed, look-alikes excepted. */
  NEAREST_NAMES {
    @Override
    ObjectNode query(Question question, List<Doubt> doubts) {
      List<String> words = doubts.stream().flatMap(doubt -> doubt.near().stream()).toList();
      return words.isEmpty()
          ? Clauses.nothing()
          : Clauses.acrossFields(String.join(" ", words), NAMES);
    }
  },

  /** The pages that lead on to all others, those of the right part of the body first. */
  HUBS {
    @Override
    ObjectNode query(Question question, List<Doubt> doubts) {
      ObjectNode hubs = Json.object("must", Json.object("term", Json.object().put("kind", "hub")));
      List<String> regions = question.understood().place().regions();
      hubs.set("should", Json.object("terms", Json.object("regions", Json.array(regions))));
      return Json.object("bool", hubs);
    }
  };

  private static final List<String> NAMES = List.of("title", "aliases", "sections.heading");

  abstract ObjectNode query(Question question, List<Doubt> doubts);

  /** The query; withdrawn pages are never found. */
  ObjectNode found(Question question, List<Doubt> doubts) {
    ObjectNode found = Json.object("must", query(question, doubts));
    found.set("must_not", Json.object("term", Json.object().put("withdrawn", true)));
    return Json.object("bool", found);
  }

  /** Its name in answers. */
  String wireName() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
