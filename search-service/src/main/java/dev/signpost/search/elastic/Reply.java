package dev.signpost.search.elastic;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.signpost.ingest.contract.stream.TransientFailureException;
import java.io.IOException;

/** What the cluster answered. */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Reply(int status, byte[] body) {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  public boolean isOk() {
    return status < 300;
  }

  /** The body as a tree; an empty or unreadable one is a missing node. */
  public JsonNode json() {
    try {
      return JSON.readTree(body);
    } catch (IOException e) {
      return JSON.missingNode();
    }
  }

  /**
   * Name of the error, e.g. {@code index_not_found_exception}; never its words, which may quote.
   */
  public String errorType() {
    return json().path("error").path("type").asText("status " + status);
  }

  /**
   * The reply itself, if it is a good one.
   *
   * @throws TransientFailureException naming the error otherwise
   */
  public Reply orFail() {
    if (isOk()) {
      return this;
    }
    throw new TransientFailureException("elasticsearch: " + status + " " + errorType());
  }
}
