package dev.signpost.search.web;

import dev.signpost.ingest.contract.PageId;
import dev.signpost.ingest.contract.PageKind;
import dev.signpost.link.contract.Block;
import dev.signpost.search.elastic.Json;
import dev.signpost.search.query.ForeignCursorException;
import dev.signpost.search.query.Question;
import dev.signpost.search.query.SearchAnswer;
import dev.signpost.search.related.Related;
import dev.signpost.search.related.ServedPage;
import dev.signpost.search.suggest.DenyList;
import dev.signpost.web.Parameters;
import dev.signpost.web.Problem;
import dev.signpost.web.ProblemException;
import dev.signpost.web.WebServer;
import io.vertx.ext.web.RoutingContext;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;

/** The operations of this service's contract. */
public final class SearchApi {
  private final Supplier<Optional<Serving>> serving;
  private final Supplier<Optional<Serving>> former;
  private final Supplier<DenyList> denied;

  /**
   * Answers from whatever is being served, and not denied, when a request comes.
   *
   * @param former what was served before, for cursors from its answers
   * @param denied what is not suggested
   */
  public SearchApi(
      Supplier<Optional<Serving>> serving,
      Supplier<Optional<Serving>> former,
      Supplier<DenyList> denied) {
    this.serving = serving;
    this.former = former;
    this.denied = denied;
  }

  /** Adds the operations to a server to be. */
  public void addTo(WebServer.Builder server) {
    server
        .operation("search", this::search)
        .operation("suggest", this::suggest)
        .operation("getPage", this::page)
        .operation("getRelated", this::related);
  }

  private void search(RoutingContext ctx, Parameters parameters) {
    Urgent urgent = Urgent.in(parameters.text("q"));
    try {
      Replies.send(
          ctx,
          answer(QuestionReader.read(parameters)),
          answer -> Replies.ok(ctx, Json.bytes(answer.saying(urgent.notices()))),
          urgent::with);
    } catch (ProblemException e) {
      urgent.with(e.problem()).send(ctx);
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
      return former.get().orElseThrow(() -> e).search().answer(question);
    }
  }

  private void suggest(RoutingContext ctx, Parameters parameters) {
    Optional<Long> seq = parameters.optionalNumber("seq");
    int size = Math.toIntExact(parameters.number("size"));
    Replies.send(
        ctx,
        serving()
            .suggestions()
            .beginningWith(IdentityGuard.checked(parameters.text("q")), size, denied.get()),
        suggestions ->
            Replies.ok(ctx, Json.bytes(new SuggestAnswer(seq.orElse(null), suggestions))));
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
              Replies.ok(ctx, Json.bytes(document));
            }
            case ServedPage.Withdrawn(long revision) -> withdrawn(page, revision).send(ctx);
            case ServedPage.Missing() -> missing(page).send(ctx);
          }
        });
  }

  private void related(RoutingContext ctx, Parameters parameters) {
    PageId page = page(parameters);
    Optional<Block> block = parameters.optionalText("block").map(SearchApi::block);
    int size = Math.toIntExact(parameters.number("size"));
    Replies.send(
        ctx,
        serving().relatedPages().of(page, block, size),
        found -> {
          switch (found) {
            case Related.Beside(var answer) -> Replies.ok(ctx, Json.bytes(answer));
            case Related.PageWithdrawn(long revision) -> withdrawn(page, revision).send(ctx);
            case Related.NoPage() -> missing(page).send(ctx);
          }
        });
  }

  private Serving serving() {
    return serving
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

  private static Problem missing(PageId page) {
    return Problem.notFound("no page " + page);
  }

  private static Problem withdrawn(PageId page, long revision) {
    return Problem.of(410, "withdrawn", "Withdrawn", "page %s was withdrawn".formatted(page))
        .with("revision", revision);
  }
}
