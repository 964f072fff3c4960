package dev.signpost.search.indexer;

import java.util.ArrayList;
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

  List<List<Document>> cut(List<Document> documents) {
    long total = documents.stream().mapToLong(Document::size).sum();
    long bulks = Math.max(1, total / bytes);
    long share = Math.max(1, total / bulks);
    List<List<Document>> cut = new ArrayList<>();
    int from = 0;
    long size = 0;
    for (int i = 0; i < documents.size(); i++) {
      size += documents.get(i).size();
      boolean full = size >= share && cut.size() < bulks - 1;
      if (full || i == documents.size() - 1) {
        cut.add(documents.subList(from, i + 1));
        from = i + 1;
        size = 0;
      }
    }
    return cut;
  }
}
