package dev.signpost.search.query;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.signpost.search.index.Generation;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** Tells whether two questions to one generation are the same, without keeping either. */
final class QuestionDigest {
  private QuestionDigest() {}

  /** The first 64 bits of a SHA-256; size and place in the answer do not count. */
  static long of(Question question, Generation generation) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(generation.id().getBytes(UTF_8));
      digest.update(question.text().text().getBytes(UTF_8));
      digest.update((byte) 0);
      digest.update(question.filters().values().toString().getBytes(UTF_8));
      return ByteBuffer.wrap(digest.digest()).getLong();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
