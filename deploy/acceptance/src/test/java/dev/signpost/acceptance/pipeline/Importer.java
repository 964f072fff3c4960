package dev.signpost.acceptance.pipeline;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** Imports drafts as a careful client does: what was not acknowledged is sent again. */
public final class Importer {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** This client reads answers only after the whole request is sent, so requests are short. */
  private static final int REQUEST = 500;

  private final Site site;
  private final Map<String, Draft> waiting = new LinkedHashMap<>();
  private final Map<String, String> receipts = new ConcurrentHashMap<>();

  public Importer(Site site, List<Draft> drafts) {
    this.site = site;
    drafts.forEach(draft -> waiting.put(draft.id(), draft));
  }

  /** Receipt by page id of what was accepted so far; grows while the import runs. */
  public Map<String, String> receipts() {
    return receipts;
  }

  /** Returns when everything is accepted; gives up after too many rounds. */
  public void run() {
    for (int round = 0; !waiting.isEmpty(); round++) {
      if (round > 600) {
        throw new AssertionError(waiting.size() + " drafts still not accepted");
      }
      try {
        oneRound();
      } catch (IOException e) {
        pause(); // the service is away: come back with the rest
      }
      receipts.keySet().forEach(waiting::remove);
    }
  }

  private void oneRound() throws IOException {
    String lines =
        waiting.values().stream().limit(REQUEST).map(Draft::json).collect(Collectors.joining("\n"));
    var response = site.importLines(BodyPublishers.ofString(lines));
    boolean refused = response.statusCode() != 200;
    try (BufferedReader results =
        new BufferedReader(new InputStreamReader(response.body(), StandardCharsets.UTF_8))) {
      for (String line = results.readLine(); line != null; line = results.readLine()) {
        JsonNode result = JSON.readTree(line);
        if (result.path("status").asInt() == 202) {
          receipts.put(result.path("page").asText(), result.path("receipt").asText());
        } else {
          refused = true;
        }
      }
    }
    if (refused) {
      pause();
    }
  }

  private static void pause() {
    try {
      Thread.sleep(500);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
