package dev.signpost.search;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.signpost.search.curation.Curation;
import dev.signpost.search.curation.RecentQuestions;
import dev.signpost.search.elastic.Json;
import dev.signpost.search.gate.Asking;
import dev.signpost.search.gate.Preview;
import dev.signpost.search.generation.RefusedException;
import dev.signpost.search.index.GenerationIndices;

/** What a curation would change if it held. Blocks. */
record CurationPreview(Preview judged, LiveServing live, LiveCurations curations) {

  ObjectNode of(Curation curation) {
    GenerationIndices indices =
        live.indices().orElseThrow(() -> new RefusedException("no generation is live"));
    Asking now = live.under(curations);
    Asking then = live.under(curations.with(curation));
    ObjectNode preview = Json.object();
    if (curation.query() != null) {
      preview.set("question", judged.one(indices, curation.query(), now, then));
    }
    preview.set("missing", Json.array(live.missing(indices, curation.pages())));
    preview
        .putObject("recent")
        .put("askings", curations.recent().askings(curation))
        .put("hours", RecentQuestions.HOURS)
        .put("toldFrom", RecentQuestions.FEWEST);
    preview
        .putObject("judged")
        .put("questions", judged.size())
        .set("changes", Json.arrayOf(judged.changes(indices, now, then)));
    return preview;
  }
}
