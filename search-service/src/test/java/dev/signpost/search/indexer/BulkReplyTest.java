package dev.signpost.search.indexer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.signpost.search.indexer.WriteResult.Busy;
import dev.signpost.search.indexer.WriteResult.Refused;
import dev.signpost.search.indexer.WriteResult.Stale;
import dev.signpost.search.indexer.WriteResult.Stored;
import java.util.List;
import org.junit.jupiter.api.Test;

class BulkReplyTest {
  @Test
  void withoutErrorsEveryDocumentIsStored() {
    assertThat(read("{\"errors\":false,\"items\":[{\"index\":{\"status\":200}}]}", 3))
        .isEqualTo(List.of(new Stored(), new Stored(), new Stored()));
  }

  @Test
  void eachStatusHasItsMeaning() {
    String reply =
        """
        {"errors": true, "items": [
          {"index": {"status": 201}},
          {"index": {"status": 409, "error": {"type": "version_conflict_engine_exception"}}},
          {"index": {"status": 400, "error": {"type": "document_parsing_exception", "reason": "failed to parse"}}},
          {"index": {"status": 429, "error": {"type": "es_rejected_execution_exception"}}},
          {"index": {"status": 404, "error": {"type": "index_not_found_exception"}}}]}
        """;

    assertThat(read(reply, 5))
        .isEqualTo(
            List.of(
                new Stored(),
                new Stale(),
                new Refused("document_parsing_exception: failed to parse"),
                new Busy("elasticsearch: 429 es_rejected_execution_exception"),
                new Busy("elasticsearch: 404 index_not_found_exception")));
  }

  @Test
  void replyOfAnotherLengthIsABug() {
    assertThatIllegalStateException()
        .isThrownBy(() -> read("{\"errors\":true,\"items\":[{\"index\":{\"status\":201}}]}", 2));
    assertThatIllegalStateException().isThrownBy(() -> read("{}", 2));
  }

  private static List<WriteResult> read(String reply, int documents) {
    return BulkReply.read(reply.getBytes(UTF_8), documents);
  }
}
