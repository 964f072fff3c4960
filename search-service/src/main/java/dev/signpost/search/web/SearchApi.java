package dev.signpost.search.web;

import dev.signpost.ingest.contract.PageId;
import dev.signpost.ingest.contract.PageKind;
import dev.signpost.link.contract.Block;
import dev.signpost.search.elastic.Json;
import dev.signpost.search.query.ForeignCursorException;
import dev.signpost.search.query.Question;
import dev.signpost.search.query.SearchAnswer;
import dev.signpost.search.related.ServedPage;
import dev.signpost.search.resilience.Keys;
import dev.signpost.search.suggest.DenyList;
import dev.signpost.search.web.RelatedAnswers.Asked;
import dev.signpost.web.Answer;
import dev.signpost.web.Answer.Keeper;
import dev.signpost.web.ClientLimit;
import dev.signpost.web.Parameters;
import dev.signpost.web.Problem;
import dev.signpost.web.ProblemException;
import dev.signpost.web.Tagged;
import dev.signpost.web.WebServer;
import io.vertx.ext.web.RoutingContext;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** The operations of this service's contract. */
public final class SearchApi {
  private final Sources sources;
  private final ClientLimit limit;
  private final SearchAnswers searches;
  private final SuggestAnswers suggestions;
  private final RelatedAnswers relatedLists;

  /** Answers from whatever is being served, and not denied, when a request comes. */
  public SearchApi(Sources sources, ClientLimit limit, Holding holding) {
    this.sources = sources;
    this.limit = limit;
    Keys keys = new Keys();
    this.searches = new SearchAnswers(keys, holding);
    this.suggestions = new SuggestAnswers(keys, holding);
    this.relatedLists = new RelatedAnswers(keys, holding);
  }

  /**
   * What answers are made from.
   *
   * @param former what was served before, for cursors from its answers
   * @param denied what is not suggested
   */
  public record Sources(
      Supplier<Optional<Serving>> serving,
      Supplier<Optional<Serving>> former,
      Supplier<DenyList> denied) {}

  /** Adds the operations to a server to be. */
  public void addTo(WebServer.Builder server) {
    server
        .operation("search", this::search)
        .operation("suggest", this::suggest)
        .limit("suggest", limit)
        .operation("getPage", this::page)
        .limit("getPage", limit)
        .operation("getRelated", this::related)
        .limit("getRelated", limit);
  }

  /** Counts against the limit here, so that a refusal too says what is urgent. */
  private void search(RoutingContext ctx, Parameters parameters) {
    UnaryOperator<Problem> urgently = problem -> Urgent.in(parameters.text("q")).with(problem);
    try {
      limit.require(ctx);
      Optional<Tagged> atHand = searches.atHand(parameters);
      if (atHand.isPresent()) {
        Answer.tagged(ctx, atHand.get(), Keeper.ASKER);
      } else {
        Replies.send(
            ctx,
            searches.of(parameters, this::answer),
            told -> Replies.told(ctx, told, Keeper.ASKER),
            urgently);
      }
    } catch (ProblemException e) {
      urgently.apply(e.problem()).send(ctx);
    } catch (ForeignCursorException e) {
      Problem.of(400, "invalid-parameter", "Invalid parameter", String.valueOf(e.getMessage()))
          .with("parameter", "cursor")
          .send(ctx);
    }
  }

  /** A cursor goes on in the generation it is from. */
  private CompletionStage<SearchAnswer> answer(Question question) {
    try {
      return serving().search().answer(question);
    } catch (ForeignCursorException e) {
      return sources.former().get().orElseThrow(() -> e).search().answer(question);
    }
  }

  private void suggest(RoutingContext ctx, Parameters parameters) {
    int size = Math.toIntExact(parameters.number("size"));
    Replies.send(
        ctx,
        suggestions.of(
            parameters,
            () ->
                serving()
                    .suggestions()
                    .beginningWith(
                        IdentityGuard.checked(parameters.text("q")), size, sources.denied().get())),
        body -> Answer.unkept(ctx, body));
  }

  private void page(RoutingContext ctx, Parameters parameters) {
    PageId page = page(parameters);
    Replies.send(
        ctx,
        serving().pages().page(page),
        found -> {
          switch (found) {
            case ServedPage.Served(var document) -> {
              serving().visits().count(page);
              Answer.tagged(ctx, Tagged.of(Json.bytes(document)), Keeper.ANYBODY);
            }
            case ServedPage.Withdrawn(long revision) -> Absent.withdrawn(page, revision).send(ctx);
            case ServedPage.Missing() -> Absent.missing(page).send(ctx);
          }
        });
  }

  private void related(RoutingContext ctx, Parameters parameters) {
    PageId page = page(parameters);
    Asked asked =
        new Asked(
            page,
            parameters.optionalText("block").map(SearchApi::block),
            Math.toIntExact(parameters.number("size")));
    Replies.send(
        ctx,
        relatedLists.of(
            asked, () -> serving().relatedPages().of(page, asked.block(), asked.size())),
        told -> Replies.told(ctx, told, Keeper.ANYBODY));
  }

  private Serving serving() {
    return sources
        .serving()
        .get()
        .orElseThrow(
            () -> Problem.unavailable("the index is not at hand yet, see /health").asException());
  }

  private static PageId page(Parameters parameters) {
    return new PageId(PageKind.of(parameters.text("kind")), parameters.text("slug"));
  }

  private static Block block(String name) {
    return Block.named(name)
        .orElseThrow(() ->
            Problem.of(400, "invalid-parameter", "Invalid parameter", "no such block")
                .with("parameter", "block")
                .with("allowed", Arrays.stream(Block.values()).map(Block::wireName).toList())
                .asException());
  }
}
