package dev.signpost.ingest.web;

/**
 * What one import may hold in memory.
 *
 * @param lines read, but not answered yet
 * @param bytes of these lines
 * @param lineBytes of one line
 */
record ImportLimits(int lines, long bytes, int lineBytes) {
  /** Results a client has not read yet. */
  static final int UNREAD_RESULT_BYTES = 8 << 20;

  private static final int LINES = 1_000;
  private static final int PAGES_AT_ONCE = 2;

  /** The limits that go with the largest page. */
  static ImportLimits of(int maxPageBytes) {
    return new ImportLimits(LINES, (long) PAGES_AT_ONCE * maxPageBytes, maxPageBytes);
  }
}
