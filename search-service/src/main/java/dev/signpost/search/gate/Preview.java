package dev.signpost.search.gate;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.signpost.search.elastic.Json;
import dev.signpost.search.index.GenerationIndices;
import java.util.ArrayList;
import java.util.List;

/** Which judged questions would be answered otherwise, and whether better. Blocks. */
public final class Preview {
  private final List<Judged> questions;

  /**
   * @param judgedQueries an operator's own judged questions, a file; empty if there is none
   */
  public Preview(String judgedQueries) {
    this.questions = Judged.read(judgedQueries);
  }

  /** How many questions are looked at. */
  public int size() {
    return questions.size();
  }

  /** Those whose first ten pages differ, with both. */
  public List<ObjectNode> changes(GenerationIndices indices, Asking now, Asking then) {
    List<ObjectNode> changes = new ArrayList<>();
    for (Judged each : questions) {
      List<String> before = now.best(indices, each.question());
      List<String> after = then.best(indices, each.question());
      if (!before.equals(after)) {
        changes.add(
            change(each.question(), before, after)
                .put("ndcgBefore", each.ndcg(before))
                .put("ndcgAfter", each.ndcg(after)));
      }
    }
    return changes;
  }

  /** What one question is answered, before and after. */
  public ObjectNode one(GenerationIndices indices, String question, Asking now, Asking then) {
    return change(question, now.best(indices, question), then.best(indices, question));
  }

  private static ObjectNode change(String question, List<String> before, List<String> after) {
    ObjectNode change = Json.object().put("question", question);
    change.set("before", Json.array(before));
    change.set("after", Json.array(after));
    return change;
  }
}
