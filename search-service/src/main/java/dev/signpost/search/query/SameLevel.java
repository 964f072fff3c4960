package dev.signpost.search.query;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.signpost.language.region.LevelSpan;
import dev.signpost.search.elastic.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The page's names tell a vertebral level the question names, in whatever way it is written. */
record SameLevel(RankingWeights weights) implements Factor {
  private static final List<String> FIELDS = List.of("title.written", "aliases.written");

  @Override
  public String name() {
    return "same-level";
  }

  @Override
  public String sentence() {
    return "its names tell the vertebral level the question names";
  }

  @Override
  public ObjectNode clause(Question question) {
    List<ObjectNode> levels = new ArrayList<>();
    for (LevelSpan level : question.understood().place().levels()) {
      for (String written : written(level)) {
        ObjectNode phrase = Json.object().put("query", written).put("type", "phrase");
        phrase.set("fields", Json.array(FIELDS));
        levels.add(Json.object("multi_match", phrase));
      }
    }
    return levels.isEmpty()
        ? Clauses.nothing()
        : Clauses.constant(Clauses.should(levels), weights.level());
  }

  /** As it stands in names once signs are gone: L4-L5 is "l4 l5", L4/5 is "l4 5". */
  private static List<String> written(LevelSpan level) {
    String top = level.top().toString().toLowerCase(Locale.ROOT);
    String bottom = level.bottom().toString().toLowerCase(Locale.ROOT);
    return level.single()
        ? List.of(top)
        : List.of(top + " " + bottom, top + " " + bottom.substring(1));
  }
}
