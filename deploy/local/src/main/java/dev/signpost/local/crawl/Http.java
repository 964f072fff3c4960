package dev.signpost.local.crawl;

import dev.failsafe.Failsafe;
import dev.failsafe.FailsafeException;
import dev.failsafe.FailsafeExecutor;
import dev.failsafe.RateLimiter;
import dev.failsafe.RetryPolicy;
import dev.failsafe.Timeout;
import dev.failsafe.TimeoutExceededException;
import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.channels.UnresolvedAddressException;
import java.time.Duration;
import java.util.Map;

/** Gets addresses: not too fast, not for ever, and again if it did not work. */
final class Http {
  static final int TOO_MANY = 429;

  private static final Duration CONNECT_WITHIN = Duration.ofSeconds(10);
  private static final Duration LONGEST_TURN = Duration.ofHours(1);
  private static final double JITTER = 0.2;
  private static final String AGENT = Politeness.ROBOT + "/0.1";

  private final HttpClient client;
  private final Politeness politeness;
  private final FailsafeExecutor<Response> careful;

  private Http(HttpClient client, Politeness politeness) {
    this.client = client;
    this.politeness = politeness;
    this.careful = Failsafe.with(retry(politeness), rate(politeness), patience(politeness));
  }

  private static RetryPolicy<Response> retry(Politeness politeness) {
    return RetryPolicy.<Response>builder()
        .handle(IOException.class, TimeoutExceededException.class)
        .handleResultIf(Response::isPassing)
        .withMaxAttempts(politeness.attempts())
        .withBackoff(politeness.firstPause(), politeness.longestPause())
        .withJitter(JITTER)
        .withDelayFn(attempt -> RetryAfter.of(attempt.getLastResult(), politeness))
        .build();
  }

  /** Every attempt counts; all wait for their turn, however long that takes. */
  private static RateLimiter<Response> rate(Politeness politeness) {
    return RateLimiter.<Response>smoothBuilder(politeness.between())
        .withMaxWaitTime(LONGEST_TURN)
        .build();
  }

  private static Timeout<Response> patience(Politeness politeness) {
    return Timeout.<Response>builder(politeness.answerWithin()).withInterrupt().build();
  }

  static Http of(Politeness politeness) {
    return new Http(
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(CONNECT_WITHIN)
            .build(),
        politeness);
  }

  /** The same, but with pauses of at least this length. */
  Http noFasterThan(Duration delay) {
    return new Http(client, politeness.noFasterThan(delay));
  }

  /**
   * An answer.
   *
   * @param whole whether the body is all of it, or was longer than asked for
   */
  record Response(int status, HttpHeaders headers, byte[] body, boolean whole) {
    /** Whether it may be another one soon. */
    boolean isPassing() {
      return status == TOO_MANY || status >= 500;
    }

    String header(String name) {
      return headers.firstValue(name).orElse("");
    }
  }

  /** Nobody answered, however often. */
  static final class SilentException extends Exception {
    private static final long serialVersionUID = 1L;

    SilentException(String reason, Throwable cause) {
      super(reason, cause);
    }
  }

  /**
   * The last answer there was, whatever its status.
   *
   * @param most bytes of its body
   */
  Response get(URI address, Map<String, String> headers, int most)
      throws SilentException, InterruptedException {
    HttpRequest.Builder request = HttpRequest.newBuilder(address).header("User-Agent", AGENT);
    headers.forEach(request::header);
    try {
      return careful.get(() -> send(request.build(), most));
    } catch (TimeoutExceededException e) {
      throw new SilentException(
          "no answer within %d s".formatted(politeness.answerWithin().toSeconds()), e);
    } catch (FailsafeException e) {
      if (e.getCause() instanceof InterruptedException) {
        throw new InterruptedException("interrupted");
      }
      Throwable cause = e.getCause() == null ? e : e.getCause();
      throw new SilentException(reason(cause), cause);
    }
  }

  private static String reason(Throwable cause) {
    return switch (cause) {
      case HttpConnectTimeoutException late ->
          "no connection within %d s".formatted(CONNECT_WITHIN.toSeconds());
      case ConnectException refused ->
          refused.getCause() instanceof UnresolvedAddressException
              ? "no such host"
              : "nobody listens there";
      default ->
          cause.getClass().getSimpleName().replace("Exception", "") + ": " + cause.getMessage();
    };
  }

  private Response send(HttpRequest request, int most) throws IOException, InterruptedException {
    HttpResponse<InputStream> response =
        client.send(request, HttpResponse.BodyHandlers.ofInputStream());
    try (InputStream in = response.body()) {
      byte[] body = in.readNBytes(most);
      boolean whole = body.length < most || in.read() < 0;
      return new Response(response.statusCode(), response.headers(), body, whole);
    }
  }
}
