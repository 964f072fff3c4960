package dev.signpost.search.indexer;

import static dev.signpost.search.elastic.Blocking.await;

import dev.signpost.ingest.contract.stream.TransientFailureException;
import dev.signpost.link.contract.PageLinks;
import dev.signpost.search.elastic.Cluster;
import dev.signpost.search.index.GenerationIndices;
import dev.signpost.search.index.IndexKind;
import java.util.List;
import java.util.Optional;

/** Brings one list into its index outside the feed, under its own version as the feed does. */
public final class LinksRedelivery {
  private final DocumentIndex index;

  public LinksRedelivery(Cluster cluster, GenerationIndices indices) {
    this.index = new ElasticIndex(cluster, indices.feed(IndexKind.LINKS));
  }

  /**
   * Returns what the index has against it, if anything.
   *
   * @param event the links as they stand in their topic
   * @throws TransientFailureException if the index cannot take it now
   */
  public Optional<String> write(PageLinks links, byte[] event) {
    Document document =
        new Document(links.page().toString(), links.version(), "", event, 0, event.length);
    WriteResult result = await(index.write(List.of(document))).getFirst();
    return switch (result) {
      case WriteResult.Stored() -> {
        await(index.refresh());
        yield Optional.empty();
      }
      case WriteResult.Stale() -> Optional.of("the index holds a later version");
      case WriteResult.Refused(String cause) -> Optional.of(cause);
      case WriteResult.Busy(String cause) -> throw new TransientFailureException(cause);
    };
  }
}
