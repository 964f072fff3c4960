package dev.signpost.search.indexer;

import static dev.signpost.search.elastic.Blocking.await;
import static org.assertj.core.api.Assertions.assertThat;

import dev.signpost.backends.Backends;
import dev.signpost.search.elastic.Call;
import dev.signpost.search.elastic.RestCluster;
import dev.signpost.search.index.IndexDefinition;
import dev.signpost.search.index.IndexKind;
import dev.signpost.search.indexer.WriteResult.Busy;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ElasticIndexIT extends DocumentIndexContract {
  private static final String INDEX = "it-" + UUID.randomUUID();
  private static RestCluster cluster;

  @BeforeAll
  static void create() {
    cluster = new RestCluster(List.of(Backends.shared().elasticsearch().uri().toString()), 8);
    byte[] definition = new IndexDefinition(1, 0).of(IndexKind.PAGES, INDEX + "-feed");
    await(cluster.send(Call.put("/" + INDEX, definition))).orFail();
  }

  @AfterAll
  static void close() {
    cluster.close();
  }

  @Override
  DocumentIndex index() {
    return new ElasticIndex(cluster, INDEX + "-feed");
  }

  @Test
  void indexThatIsGoneIsNotMadeAgain() {
    ElasticIndex gone = new ElasticIndex(cluster, INDEX + "-gone");

    assertThat(await(gone.write(List.of(Document.of("term/x", 1, "{}")))))
        .containsExactly(new Busy("elasticsearch: 404 index_not_found_exception"));
    assertThat(await(cluster.send(Call.get("/" + INDEX + "-gone"))).status()).isEqualTo(404);
  }
}
