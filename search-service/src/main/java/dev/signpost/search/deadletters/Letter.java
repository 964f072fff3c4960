package dev.signpost.search.deadletters;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A record that a stage could not process, and what is known of it.
 *
 * @param page the key it came with, a page id or a concept id; null if it had none
 * @param stage that gave up
 * @param cause why
 * @param topic it was read from, without the prefix
 * @param partition of that topic
 * @param offset in that partition
 * @param time when the stage gave up, ISO-8601
 * @param value the original bytes; null if there were none
 * @param replayed when and how it was tried again, if it was
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Letter(
    LetterId id,
    @Nullable String page,
    String stage,
    String cause,
    String topic,
    String partition,
    String offset,
    String time,
    byte @Nullable [] value,
    @Nullable String replayed) {

  /** The original bytes, if there were any. */
  public Optional<byte[]> bytes() {
    return Optional.ofNullable(value);
  }

  /** The same, tried again. */
  public Letter withReplayed(String when) {
    return new Letter(id, page, stage, cause, topic, partition, offset, time, value, when);
  }
}
