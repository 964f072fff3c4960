package dev.signpost.local.ask;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReceiptWatchTest {
  @ParameterizedTest
  @CsvSource({
    "ledger accepted, false",
    "ledger quarantined, true",
    "ledger stale, true",
    "ledger accepted + index visible, false",
    "ledger accepted + link linked + index indexed, false",
    "ledger accepted + link linked + index visible, true",
    "ledger accepted + link dead + index visible, true",
    "ledger accepted + link linked + index stale, true"
  })
  void watchEndsWhenNothingMoreComes(String stages, boolean over) throws JsonProcessingException {
    StringBuilder json = new StringBuilder();
    for (String stage : stages.split(" \\+ ")) {
      json.append(json.isEmpty() ? "" : ",")
          .append("{\"stage\":\"%s\",\"outcome\":\"%s\"}".formatted((Object[]) stage.split(" ")));
    }

    assertThat(ReceiptWatch.isOver(new JsonMapper().readTree("[" + json + "]"))).isEqualTo(over);
  }
}
