package dev.signpost.search.query;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.signpost.ingest.contract.PageId;
import dev.signpost.search.curation.Curated;
import dev.signpost.search.elastic.Json;
import java.util.ArrayList;
import java.util.List;

/** Puts what editors decided over what ranking finds: their pages before all others, or alone. */
final class HandPicked {
  static final String NAME = "curated";
  static final String SENTENCE = "editors put it here for this question, see curations";

  /** Above every score there is, in steps that a float tells apart. */
  private static final double ABOVE_ALL = 1_000_000;

  private static final double STEP = 1_000;

  private HandPicked() {}

  static ObjectNode over(ObjectNode ranked, Curated curated, boolean explain) {
    if (curated.nothing()) {
      return ranked;
    }
    List<ObjectNode> found = new ArrayList<>();
    if (!curated.alone()) {
      found.add(ranked);
    }
    List<PageId> first = curated.first();
    for (int i = 0; i < first.size(); i++) {
      ObjectNode page = Clauses.constant(Clauses.page(first.get(i)), ABOVE_ALL - i * STEP);
      found.add(explain ? Clauses.named(page, NAME) : page);
    }
    ObjectNode all = Json.object("must", Clauses.best(found, 0));
    all.set(
        "must_not",
        Json.arrayOf(
            List.of(
                Json.object("term", Json.object().put("withdrawn", true)),
                Json.object("ids", Json.object("values", Json.array(curated.hidden()))))));
    return Json.object("bool", all);
  }
}
