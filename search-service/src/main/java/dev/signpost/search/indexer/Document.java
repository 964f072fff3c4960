package dev.signpost.search.indexer;

import java.nio.charset.StandardCharsets;

/**
 * What the index should hold of one page from one version on. Its JSON is a head of our own
 * followed by a slice of the event it came from, which so is never written anew.
 *
 * @param head opening of the JSON object, or all of it
 * @param event bytes of the event
 * @param from first byte of the slice
 * @param to one past its last
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Document(String id, long version, String head, byte[] event, int from, int to) {

  /** A document that is all head. */
  static Document of(String id, long version, String json) {
    return new Document(id, version, json, new byte[0], 0, 0);
  }

  /** How many bytes its JSON has. */
  int size() {
    return head.length() + to - from;
  }

  /** Writes its JSON, on one line, and returns where it ends. */
  int writeTo(byte[] target, int at) {
    byte[] opening = head.getBytes(StandardCharsets.US_ASCII);
    System.arraycopy(opening, 0, target, at, opening.length);
    int start = at + opening.length;
    int end = start + to - from;
    System.arraycopy(event, from, target, start, to - from);
    for (int i = start; i < end; i++) {
      if (target[i] == '\n' || target[i] == '\r') {
        target[i] = ' '; // between tokens: within strings JSON has them escaped
      }
    }
    return end;
  }
}
