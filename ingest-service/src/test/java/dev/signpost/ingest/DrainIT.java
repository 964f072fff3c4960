package dev.signpost.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonObject;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DrainIT {
  @Test
  void anImportUnderWayIsToldWhereReadingEndedAndWhatWasTakenInIsKept() throws IOException {
    try (Site site = new Site();
        Socket socket = new Socket("127.0.0.1", site.port())) {
      OutputStream out = socket.getOutputStream();
      out.write(
          """
          POST /v1/pages HTTP/1.1\r
          Host: localhost\r
          Content-Type: application/x-ndjson\r
          Content-Length: 1000000\r
          \r
          """
              .getBytes(StandardCharsets.US_ASCII));
      for (int n = 1; n <= 20; n++) {
        out.write(
            (ImportIT.page("condition/drain-" + n, "t") + "\n").getBytes(StandardCharsets.UTF_8));
      }
      BufferedReader in =
          new BufferedReader(
              new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
      List<JsonObject> results = new ArrayList<>();
      results.add(nextResult(in));

      site.stop();
      for (JsonObject next = nextResult(in); next != null; next = nextResult(in)) {
        results.add(next);
      }

      assertThat(results).hasSize(21);
      assertThat(results.subList(0, 20)).allMatch(result -> result.getInteger("status") == 202);
      assertThat(results.getLast().getInteger("line")).isEqualTo(21);
      assertThat(results.getLast().getInteger("status")).isEqualTo(503);

      site.start();
      for (int n = 1; n <= 20; n++) {
        Site.eventually(site, "/v1/pages/condition/drain-" + n, 200);
      }
    }
  }

  /** Skips the head of the answer and the lengths of its chunks. */
  private static JsonObject nextResult(BufferedReader in) throws IOException {
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      if (line.startsWith("{")) {
        return new JsonObject(line);
      }
    }
    return null;
  }
}
