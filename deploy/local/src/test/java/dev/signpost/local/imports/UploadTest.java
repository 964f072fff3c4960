package dev.signpost.local.imports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.signpost.local.imports.FakeIngest.Manners;
import dev.signpost.local.terminal.CommandFailedException;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UploadTest {
  private final Vertx vertx = Vertx.vertx();

  @TempDir Path folder;

  @AfterEach
  void close() {
    vertx.close().toCompletionStage().toCompletableFuture().join();
  }

  @Test
  void everyDraftGetsItsResult() {
    Results results = upload(Manners.ANSWER, 20_000);

    assertThat(results.answered()).isEqualTo(20_000);
    assertThat(results.receipts()).hasSize(20_000);
    assertThat(results.refused()).isZero();
  }

  @Test
  void draftsAreSentOnlyAsFastAsTheyAreAnswered() {
    FakeIngest ingest = new FakeIngest(vertx, Manners.ANSWER);

    upload(ingest, 20_000);

    assertThat(ingest.mostAhead()).isLessThanOrEqualTo(4_000);
  }

  @Test
  void aBrokenConnectionIsTakenUpAgainWithWhatWasNotAnswered() {
    FakeIngest ingest = new FakeIngest(vertx, Manners.BREAK_OFF_ONCE);

    Results results = upload(ingest, 5_000);

    assertThat(results.receipts()).hasSize(5_000).doesNotHaveDuplicates();
    assertThat(ingest.requests()).isEqualTo(2);
  }

  @Test
  void aLineThatIsNotTakenForNowIsSentAgain() {
    FakeIngest ingest = new FakeIngest(vertx, Manners.UNAVAILABLE_ONCE);

    Results results = upload(ingest, 100);

    assertThat(results.receipts()).hasSize(100);
    assertThat(ingest.lines()).isEqualTo(101);
  }

  @Test
  void aRefusedDraftIsKeptWithItsFaults() throws IOException {
    Results results = upload(Manners.REFUSE_THE_THIRD, 5);

    assertThat(results.refused()).isEqualTo(1);
    assertThat(results.faults()).containsEntry("error no-text", 1L);
    assertThat(Files.readString(folder.resolve("rejected.ndjson")))
        .contains("\"source\":\"in:3\"", "\"rule\":\"no-text\"", "\"draft\":{\"n\":2}")
        .hasLineCount(1);
  }

  @Test
  void arefusedRequestEndsTheImportWithItsReason() {
    assertThatThrownBy(() -> upload(Manners.REFUSE_ALL, 5))
        .isInstanceOf(CommandFailedException.class)
        .hasMessage("ingest answered 415 Unsupported: not like this");
  }

  @Test
  void withoutIngestTheImportSaysThatNothingRuns() {
    assertThatThrownBy(() -> upload(1, lines(1)))
        .isInstanceOf(CommandFailedException.class)
        .hasMessageContaining("signpost is not running");
  }

  private Results upload(Manners manners, int count) {
    return upload(new FakeIngest(vertx, manners), count);
  }

  private Results upload(FakeIngest ingest, int count) {
    return upload(ingest.port(), lines(count));
  }

  private Results upload(int port, String lines) {
    RequestOptions target =
        new RequestOptions()
            .setMethod(HttpMethod.POST)
            .setHost("127.0.0.1")
            .setPort(port)
            .setURI("/v1/pages");
    byte[] bytes = lines.getBytes(UTF_8);
    Source source =
        new FileSource(
            "in", Format.NDJSON, bytes.length, null, () -> new ByteArrayInputStream(bytes));
    try (RejectedFile rejected = new RejectedFile(folder.resolve("rejected.ndjson"));
        Drafts drafts = new Drafts(List.of(source))) {
      Results results = new Results(rejected);
      new Upload(vertx.createHttpClient(), target, results).run(drafts);
      return results;
    }
  }

  private static String lines(int count) {
    return IntStream.range(0, count)
        .mapToObj(n -> "{\"n\":" + n + "}")
        .collect(Collectors.joining("\n"));
  }
}
