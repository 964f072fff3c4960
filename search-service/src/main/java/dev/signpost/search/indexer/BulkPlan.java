package dev.signpost.search.indexer;

import java.util.List;

/**
 * Cuts documents into bulks of about equal size, so that none is a small rest.
 *
 * @param bytes least size of a bulk where there is that much; none has twice as much, but for one
 *     document's length
 */
record BulkPlan(int bytes) {
  /** At four megabytes a larger bulk gained nothing, and half of it cost time. */
  static final BulkPlan DEFAULT = new BulkPlan(4 * 1024 * 1024);

  /** The first documents, which make one bulk: all of them, or an equal share. */
  List<Document> first(List<Document> documents) {
    long total = documents.stream().mapToLong(Document::size).sum();
    long bulks = Math.max(1, total / bytes);
    if (bulks == 1) {
      return documents;
    }
    int count = 0;
    for (long size = 0; size < total / bulks; count++) {
      size += documents.get(count).size();
    }
    return documents.subList(0, count);
  }
}
