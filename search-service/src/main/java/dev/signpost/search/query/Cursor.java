package dev.signpost.search.query;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.signpost.ingest.contract.PageId;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.Base64;

/**
 * Where an answer ended, so that the next can begin there.
 *
 * @param digest of question and generation: a cursor is good for its own question only
 * @param score of the last hit
 */
public record Cursor(long digest, float score, PageId page) {
  private static final byte VERSION = 1;

  /** The cursor as callers get it; it tells them nothing. */
  public String encode() {
    byte[] id = page.toString().getBytes(UTF_8);
    ByteBuffer bytes = ByteBuffer.allocate(Byte.BYTES + Long.BYTES + Float.BYTES + id.length);
    bytes.put(VERSION).putLong(digest).putFloat(score).put(id);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
  }

  /**
   * Reads it back.
   *
   * @throws ForeignCursorException if it is none of ours
   */
  public static Cursor decode(String text) {
    try {
      ByteBuffer bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(text));
      byte version = bytes.get();
      Cursor cursor =
          new Cursor(bytes.getLong(), bytes.getFloat(), PageId.of(UTF_8.decode(bytes).toString()));
      if (version != VERSION || !Float.isFinite(cursor.score())) {
        throw new ForeignCursorException(null);
      }
      return cursor;
    } catch (BufferUnderflowException | IllegalArgumentException e) {
      throw new ForeignCursorException(e);
    }
  }
}
