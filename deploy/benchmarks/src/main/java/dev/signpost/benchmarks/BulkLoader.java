package dev.signpost.benchmarks;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * The floor under an import: ready-made bulks of 1,000 documents, two in flight (one for each core
 * Elasticsearch has here), then one refresh.
 */
final class BulkLoader {
  private static final int BULK = 1_000;
  private static final int IN_FLIGHT = 2;

  private final Cluster cluster;
  private final String index;
  private final List<ObjectNode> documents;

  BulkLoader(Cluster cluster, String index, List<ObjectNode> documents) {
    this.cluster = cluster;
    this.index = index;
    this.documents = documents;
  }

  /** Bulk bodies that write every document at this revision. */
  List<byte[]> bulks(long revision) {
    List<byte[]> bulks = new ArrayList<>();
    for (int from = 0; from < documents.size(); from += BULK) {
      ByteArrayOutputStream bulk = new ByteArrayOutputStream();
      for (ObjectNode document : documents.subList(from, Math.min(from + BULK, documents.size()))) {
        ObjectNode source = document.deepCopy();
        String id = source.remove("_id").asText();
        source.put("revision", revision);
        line(
            bulk,
            "{\"index\":{\"_id\":\"%s\",\"version\":%d,\"version_type\":\"external_gte\"}}"
                .formatted(id, revision));
        line(bulk, source.toString());
      }
      bulks.add(bulk.toByteArray());
    }
    return bulks;
  }

  /** Sends them all and makes them searchable. */
  void load(List<byte[]> bulks) {
    load(cluster, index, bulks);
  }

  /** Sends ready-made bulks to an index and makes them searchable. */
  static void load(Cluster cluster, String index, List<byte[]> bulks) {
    try (ExecutorService senders = Executors.newFixedThreadPool(IN_FLIGHT)) {
      bulks.stream()
          .map(bulk -> senders.submit(() -> cluster.bulk(index, bulk)))
          .toList()
          .forEach(Waiting::forResult);
    }
    cluster.refresh(index);
  }

  private static void line(ByteArrayOutputStream out, String json) {
    out.writeBytes(json.getBytes(StandardCharsets.UTF_8));
    out.write('\n');
  }
}
