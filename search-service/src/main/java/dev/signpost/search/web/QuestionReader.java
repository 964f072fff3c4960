package dev.signpost.search.web;

import dev.signpost.search.query.Cursor;
import dev.signpost.search.query.Facet;
import dev.signpost.search.query.Filters;
import dev.signpost.search.query.QueryText;
import dev.signpost.search.query.Question;
import dev.signpost.search.query.Question.Paging;
import dev.signpost.search.query.Understanding;
import dev.signpost.web.Parameters;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Reads a question from the parameters of a request. */
final class QuestionReader {
  private QuestionReader() {}

  /**
   * The question, not understood yet.
   *
   * @throws dev.signpost.search.query.ForeignCursorException if its cursor is none of ours
   * @throws dev.signpost.web.ProblemException if its text has details that tell a person apart
   */
  static Question read(Parameters parameters) {
    Map<Facet, List<String>> filters = new EnumMap<>(Facet.class);
    for (Facet facet : Facet.values()) {
      parameters
          .optionalText(facet.wireName())
          .ifPresent(values -> filters.put(facet, List.of(values.split(","))));
    }
    return new Question(
        new QueryText(IdentityGuard.checked(parameters.text("q"))),
        Understanding.NONE,
        new Filters(filters),
        new Paging(
            Math.toIntExact(parameters.number("size")),
            parameters.optionalText("cursor").map(Cursor::decode)),
        parameters.flag("explain"));
  }
}
