package dev.signpost.search.deadletters;

import static dev.signpost.search.elastic.Blocking.await;

import com.fasterxml.jackson.databind.JsonNode;
import dev.signpost.ingest.contract.PageId;
import dev.signpost.search.elastic.Call;
import dev.signpost.search.elastic.Cluster;
import dev.signpost.search.elastic.Json;
import dev.signpost.search.elastic.Reply;
import dev.signpost.search.index.GenerationIndices;
import dev.signpost.search.index.IndexKind;
import java.util.List;
import java.util.OptionalLong;

/** What the indices of one generation hold, refreshed or not: versions there are revisions. */
public record ElasticStanding(Cluster cluster, GenerationIndices indices) implements Standing {

  @Override
  public OptionalLong page(PageId page) {
    return version(IndexKind.PAGES, page);
  }

  @Override
  public OptionalLong links(PageId page) {
    return version(IndexKind.LINKS, page);
  }

  private OptionalLong version(IndexKind kind, PageId page) {
    JsonNode entry =
        Json.object()
            .put("_index", indices.index(kind))
            .put("_id", page.toString())
            .put("_source", false);
    byte[] body = Json.bytes(Json.object("docs", Json.arrayOf(List.of(entry))));
    Reply reply = await(cluster.send(Call.post("/_mget", body))).orFail();
    JsonNode document = reply.json().path("docs").path(0);
    return document.path("found").asBoolean()
        ? OptionalLong.of(document.path("_version").asLong())
        : OptionalLong.empty();
  }
}
