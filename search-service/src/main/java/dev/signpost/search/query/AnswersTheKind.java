package dev.signpost.search.query;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.signpost.search.elastic.Json;
import java.util.ArrayList;
import java.util.List;

/**
 * A section of the page answers the kind of question that is asked of something named; a phrase
 * page answers what a pasted sentence means.
 */
record AnswersTheKind(RankingWeights weights) implements Factor {
  @Override
  public String name() {
    return "answers-the-kind";
  }

  @Override
  public String sentence() {
    return "it has a section that answers this kind of question, or explains report wording";
  }

  @Override
  public ObjectNode clause(Question question) {
    List<ObjectNode> sections = new ArrayList<>();
    if (question.understood().pasted()) {
      sections.add(Json.object("term", Json.object().put("kind", "phrase")));
    }
    if (question.understood().plain()) {
      for (QuestionKind kind : question.understood().kinds()) {
        sections.add(Json.object("terms", Json.object("sections.role", Json.array(kind.roles()))));
        for (String heading : kind.headings()) {
          sections.add(Json.object("match_phrase", Json.object().put("sections.heading", heading)));
        }
      }
    }
    return sections.isEmpty()
        ? Clauses.nothing()
        : Clauses.constant(Clauses.should(sections), weights.kind());
  }
}
