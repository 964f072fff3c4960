package dev.signpost.search.related;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.signpost.ingest.contract.JsonCodec;
import dev.signpost.ingest.contract.PageId;
import dev.signpost.link.contract.Block;
import dev.signpost.link.contract.PageLinks;
import dev.signpost.link.contract.RelatedPage;
import dev.signpost.search.elastic.Cluster;
import dev.signpost.search.elastic.Json;
import dev.signpost.search.index.GenerationIndices;
import dev.signpost.search.related.RelatedAnswer.Entry;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.stream.Stream;

/** Answers which pages stand beside a page. */
public final class RelatedPages {
  private static final JsonCodec<PageLinks> LINKS = JsonCodec.of(PageLinks.class);

  private final Documents documents;
  private final String generation;

  public RelatedPages(Cluster cluster, GenerationIndices indices) {
    this.documents = new Documents(cluster, indices);
    this.generation = indices.generation().id();
  }

  /**
   * The pages beside it, if the page itself is served.
   *
   * @param only the one block wanted; otherwise all that are not empty
   * @param size most pages of a block
   */
  public CompletionStage<Related> of(PageId page, Optional<Block> only, int size) {
    return documents
        .cardAndLinks(page)
        .thenCompose(found ->
            switch (ServedPage.read(found.path(0))) {
              case ServedPage.Served(var card) ->
                  beside(page, card, wanted(found.path(1), only), size);
              case ServedPage.Withdrawn(var revision) ->
                  CompletableFuture.completedStage(new Related.PageWithdrawn(revision));
              case ServedPage.Missing() -> CompletableFuture.completedStage(new Related.NoPage());
            });
  }

  private CompletionStage<Related> beside(PageId page, ObjectNode card, Lists lists, int size) {
    List<PageId> targets = lists.pages().toList();
    return documents
        .cards(targets)
        .thenApply(cards -> lists.shown(served(targets, cards), size))
        .thenApply(blocks ->
            new Related.Beside(
                new RelatedAnswer(
                    page,
                    lists.revision().orElse(card.path("revision").asLong()),
                    generation,
                    lists.at().orElse(null),
                    blocks)));
  }

  private static Map<PageId, ObjectNode> served(List<PageId> targets, JsonNode cards) {
    Map<PageId, ObjectNode> served = new HashMap<>();
    for (int i = 0; i < targets.size(); i++) {
      if (ServedPage.read(cards.path(i)) instanceof ServedPage.Served(var card)) {
        served.put(targets.get(i), card);
      }
    }
    return served;
  }

  private static Lists wanted(JsonNode entry, Optional<Block> only) {
    Optional<PageLinks> links =
        entry.has("_source")
            ? Optional.of(LINKS.decode(Json.bytes(entry.path("_source"))))
            : Optional.empty();
    Map<Block, List<RelatedPage>> blocks = new LinkedHashMap<>();
    links.ifPresent(found -> blocks.putAll(found.blocks()));
    only.ifPresent(block -> {
      blocks.keySet().retainAll(List.of(block));
      blocks.putIfAbsent(block, List.of());
    });
    return new Lists(links, blocks, only.isPresent());
  }

  /** The lists as the link service made them, of the blocks that are wanted. */
  private record Lists(
      Optional<PageLinks> links, Map<Block, List<RelatedPage>> blocks, boolean keepEmpty) {

    Optional<Long> revision() {
      return links.map(PageLinks::revision);
    }

    Optional<String> at() {
      return links.map(found -> found.at().toString());
    }

    Stream<PageId> pages() {
      return blocks.values().stream().flatMap(List::stream).map(RelatedPage::page).distinct();
    }

    /** Entries that are served, and only then the first of them. */
    Map<String, List<Entry>> shown(Map<PageId, ObjectNode> served, int size) {
      Map<String, List<Entry>> shown = new LinkedHashMap<>();
      blocks.forEach((block, pages) -> {
        List<Entry> entries =
            pages.stream()
                .flatMap(related ->
                    Stream.ofNullable(served.get(related.page())).map(card -> entry(related, card)))
                .limit(size)
                .toList();
        if (keepEmpty || !entries.isEmpty()) {
          shown.put(block.wireName(), entries);
        }
      });
      return shown;
    }

    private static Entry entry(RelatedPage related, JsonNode card) {
      return new Entry(
          related.page(),
          related.page().kind(),
          card.path("title").asText(),
          card.path("summary").asText(null),
          related.score(),
          related.reasons());
    }
  }
}
