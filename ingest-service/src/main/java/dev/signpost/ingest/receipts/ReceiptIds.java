package dev.signpost.ingest.receipts;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.UUIDClock;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

/** Makes receipt ids: UUIDs of version 7, which sort by the time they were made. */
public final class ReceiptIds {
  private final TimeBasedEpochGenerator generator;

  public ReceiptIds(Clock clock) {
    generator =
        Generators.timeBasedEpochGenerator(
            new SecureRandom(),
            new UUIDClock() {
              @Override
              public long currentTimeMillis() {
                return clock.millis();
              }
            });
  }

  public String next() {
    return generator.generate().toString();
  }

  /** Sorts after no receipt made at this time or later, and after all made a millisecond before. */
  public static String lowestAt(Instant time) {
    return new UUID((time.toEpochMilli() << 16) | 0x7000, Long.MIN_VALUE).toString();
  }
}
