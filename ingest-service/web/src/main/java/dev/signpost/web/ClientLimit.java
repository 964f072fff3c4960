package dev.signpost.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import io.vertx.ext.web.RoutingContext;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/**
 * How many requests of one client are answered: so many at once, and as many again in the course of
 * a minute (a token bucket). Those beyond are 429 with {@code Retry-After}.
 */
public final class ClientLimit {
  private static final Duration MINUTE = Duration.ofMinutes(1);

  /** Whoever comes with more addresses than these begins anew with some of them. */
  private static final int MOST_CLIENTS = 50_000;

  private final int perMinute;
  private final Clients clients;
  private final TimeMeter time;
  private final Cache<String, Bucket> buckets;

  /** 0 a minute stands for no limit. */
  public ClientLimit(int perMinute, Clients clients) {
    this(perMinute, clients, TimeMeter.SYSTEM_NANOTIME);
  }

  ClientLimit(int perMinute, Clients clients, TimeMeter time) {
    if (perMinute < 0) {
      throw new IllegalArgumentException("requests a minute must not be negative: " + perMinute);
    }
    this.perMinute = perMinute;
    this.clients = clients;
    this.time = time;
    this.buckets =
        Caffeine.newBuilder()
            .maximumSize(MOST_CLIENTS)
            .ticker(time::currentTimeNanos)
            .expireAfterAccess(MINUTE) // by then it is full again
            .build();
  }

  /**
   * Counts the request.
   *
   * @throws ProblemException 429 if it is one too many; the response has its {@code Retry-After}
   */
  public void require(RoutingContext ctx) {
    if (perMinute == 0) {
      return;
    }
    ConsumptionProbe probe =
        buckets.get(clients.of(ctx.request()), client -> full()).tryConsumeAndReturnRemaining(1);
    if (!probe.isConsumed()) {
      long seconds = TimeUnit.NANOSECONDS.toSeconds(probe.getNanosToWaitForRefill()) + 1;
      ctx.response().putHeader("Retry-After", String.valueOf(seconds));
      throw Problem.of(
              429,
              "too-many-requests",
              "Too many requests",
              "one client may send %d such requests a minute; try again in %d s"
                  .formatted(perMinute, seconds))
          .asException();
    }
  }

  private Bucket full() {
    return Bucket.builder()
        .addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, MINUTE))
        .withCustomTimePrecision(time)
        .build();
  }
}
