package dev.signpost.search.indexer;

import static dev.signpost.search.elastic.Blocking.await;

import dev.signpost.ingest.contract.stream.TransientFailureException;
import dev.signpost.link.contract.PageLinks;
import dev.signpost.search.elastic.Cluster;
import dev.signpost.search.index.GenerationIndices;
import dev.signpost.search.index.IndexKind;
import java.util.List;
import java.util.Optional;

/**
 * Brings one list into its index outside the feed, under its own version as the feed does; into
 * that of every generation that is fed, for the live one may not stay so.
 */
public final class LinksRedelivery {
  private final DocumentIndex live;
  private final List<DocumentIndex> others;

  /**
   * @param fed all generations that are fed, the live one among them
   */
  public LinksRedelivery(Cluster cluster, GenerationIndices live, List<GenerationIndices> fed) {
    this.live = new ElasticIndex(cluster, live.feed(IndexKind.LINKS));
    this.others =
        fed.stream()
            .filter(indices -> !indices.equals(live))
            .<DocumentIndex>map(indices -> new ElasticIndex(cluster, indices.feed(IndexKind.LINKS)))
            .toList();
  }

  /**
   * Returns what the live index has against it, if anything.
   *
   * @param event the links as they stand in their topic
   * @throws TransientFailureException if the index cannot take it now
   */
  public Optional<String> write(PageLinks links, byte[] event) {
    Document document =
        new Document(links.page().toString(), links.version(), "", event, 0, event.length);
    others.forEach(index -> await(index.write(List.of(document))));
    WriteResult result = await(live.write(List.of(document))).getFirst();
    return switch (result) {
      case WriteResult.Stored() -> {
        await(live.refresh());
        yield Optional.empty();
      }
      case WriteResult.Stale() -> Optional.of("the index holds a later version");
      case WriteResult.Refused(String cause) -> Optional.of(cause);
      case WriteResult.Busy(String cause) -> throw new TransientFailureException(cause);
    };
  }
}
