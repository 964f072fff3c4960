package dev.signpost.link.web;

import dev.signpost.ingest.contract.JsonCodec;
import dev.signpost.ingest.contract.PageId;
import dev.signpost.ingest.contract.PageKind;
import dev.signpost.ingest.contract.stream.TransientFailureException;
import dev.signpost.link.view.GraphHealth;
import dev.signpost.link.view.GraphView;
import dev.signpost.link.view.PageInGraph;
import dev.signpost.link.view.Surroundings;
import dev.signpost.link.view.Why;
import dev.signpost.web.Answer;
import dev.signpost.web.Parameters;
import dev.signpost.web.Problem;
import dev.signpost.web.WebServer;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.RoutingContext;
import java.util.Optional;
import java.util.concurrent.Callable;

/** The operations of {@code openapi.yaml}. */
public final class GraphApi {
  private static final JsonCodec<Surroundings> GRAPH = JsonCodec.of(Surroundings.class);
  private static final JsonCodec<Why> WHY = JsonCodec.of(Why.class);
  private static final JsonCodec<GraphHealth> HEALTH = JsonCodec.of(GraphHealth.class);

  private final Vertx vertx;
  private final GraphView graph;

  public GraphApi(Vertx vertx, GraphView graph) {
    this.vertx = vertx;
    this.graph = graph;
  }

  public WebServer.Builder addTo(WebServer.Builder server) {
    return server
        .operation("getGraph", this::graph)
        .operation("getWhy", this::why)
        .operation("getHealth", this::health);
  }

  private void why(RoutingContext ctx, Parameters parameters) {
    PageId from = PageId.of(parameters.text("from"));
    PageId to = PageId.of(parameters.text("to"));
    answer(ctx, () -> new Seen(Buffer.buffer(WHY.encode(graph.why(from, to)))));
  }

  private void health(RoutingContext ctx, Parameters parameters) {
    answer(ctx, () -> new Seen(Buffer.buffer(HEALTH.encode(graph.health()))));
  }

  /** Stores are read off the event loop, which must not wait for a disk. */
  private void graph(RoutingContext ctx, Parameters parameters) {
    PageId id = new PageId(PageKind.of(parameters.text("kind")), parameters.text("slug"));
    int depth = Math.toIntExact(parameters.number("depth"));
    answer(ctx, () -> look(id, depth));
  }

  private void answer(RoutingContext ctx, Callable<Look> question) {
    var _ =
        vertx
            .executeBlocking(question, false)
            .onSuccess(look -> look.answer(ctx))
            .onFailure(failure -> fail(ctx, failure));
  }

  private Look look(PageId id, int depth) {
    Optional<PageInGraph> page = graph.find(id);
    if (page.isEmpty()) {
      return new Refused(Problem.notFound("no such page"));
    }
    if (page.get().card().about() == null) {
      return new Refused(
          Problem.of(410, "withdrawn", "Withdrawn", "the page was withdrawn")
              .with("revision", page.get().card().revision()));
    }
    return new Seen(Buffer.buffer(GRAPH.encode(graph.around(page.get(), depth))));
  }

  private static void fail(RoutingContext ctx, Throwable failure) {
    if (failure instanceof TransientFailureException) {
      Problem.unavailable(String.valueOf(failure.getMessage())).send(ctx);
    } else {
      ctx.fail(failure);
    }
  }

  private sealed interface Look {
    void answer(RoutingContext ctx);
  }

  private record Seen(Buffer json) implements Look {
    @Override
    public void answer(RoutingContext ctx) {
      Answer.json(ctx, 200, json);
    }
  }

  private record Refused(Problem problem) implements Look {
    @Override
    public void answer(RoutingContext ctx) {
      problem.send(ctx);
    }
  }
}
