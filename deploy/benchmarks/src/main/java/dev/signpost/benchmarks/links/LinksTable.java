package dev.signpost.benchmarks.links;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintStream;
import java.util.Locale;

/** Judgements as rows of a table, or as JSON. */
record LinksTable(PrintStream out, boolean json) {
  private static final String ROW = "%-24s  %-24s  %7s  %10s  %22s%n";

  void heading() {
    if (!json) {
      out.printf(ROW, "", "judged by", "nDCG@10", "success@10", "recall@10 other title");
    }
  }

  void row(String name, String gold, Judgement judgement) {
    if (json) {
      ObjectNode row = new ObjectMapper().createObjectNode().put("factors", name).put("gold", gold);
      row.put("ndcg10", judgement.ndcg()).put("success10", judgement.success());
      if (!Double.isNaN(judgement.recallOtherTitle())) {
        row.put("recall10OtherTitle", judgement.recallOtherTitle());
      }
      out.println(row);
    } else {
      out.printf(
          ROW,
          name,
          gold,
          figure(judgement.ndcg()),
          figure(judgement.success()),
          figure(judgement.recallOtherTitle()));
    }
  }

  private static String figure(double share) {
    return Double.isNaN(share) ? "–" : String.format(Locale.ROOT, "%.4f", share);
  }
}
