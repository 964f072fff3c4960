package dev.signpost.local.curations;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.junit.jupiter.api.Test;

class PreviewReportTest {
  @Test
  void saysWhatWouldChangeAndWhetherForTheBetter() throws JsonProcessingException {
    String preview =
        """
        {"question": {"question": "disc", "before": [], "after": ["hub/a"]},
         "missing": ["hub/b"],
         "recent": {"askings": 12, "hours": 24, "toldFrom": 5},
         "judged": {"questions": 22, "changes": [
           {"question": "bulging disc", "before": ["a/1", "a/2", "a/3", "a/4", "a/5", "a/6"], "after": ["hub/a"],
            "ndcgBefore": 1, "ndcgAfter": 0.5}]}}
        """;

    assertThat(PreviewReport.lines(new JsonMapper().readTree(preview)))
        .containsExactly(
            "\"disc\"",
            "  before   nothing",
            "  after    hub/a",
            "not on the site: hub/b",
            "asked 12 times of this instance in the last 24 h",
            "1 of 22 judged questions change",
            "\"bulging disc\"",
            "  before   a/1, a/2, a/3, a/4, a/5, …",
            "  after    hub/a",
            "  nDCG@10  1.000 → 0.500");
  }

  @Test
  void fewAskingsAreNotTold() throws JsonProcessingException {
    String preview =
        """
        {"missing": [], "recent": {"askings": 0, "hours": 24, "toldFrom": 5}, "judged": {"questions": 3, "changes": []}}
        """;

    assertThat(PreviewReport.lines(new JsonMapper().readTree(preview)))
        .containsExactly(
            "asked fewer than 5 times of this instance in the last 24 h",
            "0 of 3 judged questions change");
  }
}
