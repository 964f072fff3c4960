package dev.signpost.search.suggest;

import com.fasterxml.jackson.databind.JsonNode;
import dev.signpost.ingest.contract.PageId;
import dev.signpost.search.elastic.Call;
import dev.signpost.search.elastic.Cluster;
import dev.signpost.search.elastic.Json;
import dev.signpost.search.elastic.Reply;
import dev.signpost.search.index.GenerationIndices;
import dev.signpost.search.index.IndexKind;
import dev.signpost.search.spelling.Beginnings;
import dev.signpost.search.suggest.Typed.Match;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.stream.Stream;

/** Offers pages while somebody types. */
public final class Suggestions {
  private static final int MOST_USED = 100;

  private final Cluster cluster;
  private final String path;
  private final Beginnings beginnings;
  private final Visits visits;

  public Suggestions(
      Cluster cluster, GenerationIndices indices, Beginnings beginnings, Visits visits) {
    this.cluster = cluster;
    this.beginnings = beginnings;
    this.visits = visits;
    this.path = "/" + indices.index(IndexKind.PAGES) + "/_search";
  }

  /**
   * At most that many pages, best first. Where no name goes on as typed, those that do once a slip
   * is mended.
   */
  public CompletionStage<List<Suggestion>> beginningWith(String text, int size, DenyList denied) {
    if (denied.everything()) {
      return CompletableFuture.completedStage(List.of());
    }
    return named(text, size, denied)
        .thenCompose(found ->
            found.isEmpty()
                ? beginnings
                    .mended(text)
                    .map(mended -> named(mended, size, denied))
                    .orElse(CompletableFuture.completedStage(found))
                : CompletableFuture.completedStage(found));
  }

  private CompletionStage<List<Suggestion>> named(String text, int size, DenyList denied) {
    Typed typed = Typed.of(text);
    return cluster
        .send(
            Call.post(path, Json.bytes(SuggestRequest.body(text, visits.most(MOST_USED))))
                .with("filter_path", "hits.hits.sort,hits.hits._source"))
        .thenApply(Reply::orFail)
        .thenApply(reply ->
            read(reply.json(), typed).filter(one -> !denied.denies(one)).limit(size).toList());
  }

  private Stream<Suggestion> read(JsonNode reply, Typed typed) {
    List<Candidate> candidates = new ArrayList<>();
    reply.path("hits").path("hits").forEach(hit -> candidates.add(Candidate.read(hit, typed)));
    return candidates.stream()
        .sorted(
            Comparator.comparingDouble(Candidate::score)
                .reversed()
                .thenComparing(one -> visits.of(one.suggestion().page()), Comparator.reverseOrder())
                .thenComparingInt(one -> one.suggestion().text().length()))
        .map(Candidate::suggestion);
  }

  private record Candidate(double score, Suggestion suggestion) {
    static Candidate read(JsonNode hit, Typed typed) {
      String title = hit.path("_source").path("title").asText();
      Optional<Match> match =
          Stream.concat(Stream.of(title), texts(hit.path("_source").path("aliases")))
              .map(typed::in)
              .flatMap(Optional::stream)
              .max(Comparator.comparing(Match::leading));
      PageId page = PageId.of(hit.path("sort").path(2).asText());
      return new Candidate(
          hit.path("sort").path(0).asDouble(),
          new Suggestion(
              page,
              page.kind(),
              title,
              match.map(Match::name).orElse(title),
              match.map(Match::ranges).orElse(List.of())));
    }

    private static Stream<String> texts(JsonNode array) {
      return array.valueStream().map(JsonNode::asText);
    }
  }
}
