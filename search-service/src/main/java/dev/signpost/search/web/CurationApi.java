package dev.signpost.search.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.signpost.search.admin.CurationOrders;
import dev.signpost.search.curation.Curation;
import dev.signpost.web.Parameters;
import dev.signpost.web.Problem;
import dev.signpost.web.WebServer;
import io.vertx.ext.web.RoutingContext;
import java.util.function.Function;
import java.util.function.Supplier;

/** The editors' door to curations. */
public final class CurationApi {
  private static final long BODY_LIMIT = 1 << 16;

  private final Door door;
  private final CurationOrders orders;
  private final Function<Curation, ObjectNode> preview;

  /**
   * @param preview tells what a curation would change
   */
  public CurationApi(Door door, CurationOrders orders, Function<Curation, ObjectNode> preview) {
    this.door = door;
    this.orders = orders;
    this.preview = preview;
  }

  /** Adds the operations to a server to be. */
  public void addTo(WebServer.Builder server) {
    server
        .operation("listCurations", this::list)
        .operation("addCuration", BODY_LIMIT, this::add)
        .operation("previewCuration", BODY_LIMIT, this::preview)
        .operation("endCuration", BODY_LIMIT, this::end);
  }

  private void list(RoutingContext ctx, Parameters parameters) {
    boolean ended = parameters.flag("ended");
    door.open(ctx, who -> orders.all(ended));
  }

  private void add(RoutingContext ctx, Parameters parameters) {
    JsonNode order = order(ctx);
    door.open(ctx, who -> sound(() -> orders.add(who, order)));
  }

  private void preview(RoutingContext ctx, Parameters parameters) {
    JsonNode order = order(ctx);
    door.open(
        ctx,
        who -> {
          Curation draft = sound(() -> orders.draft(who, order));
          ObjectNode answer = preview.apply(draft);
          ObjectNode shown = orders.shown(draft);
          shown.remove("id");
          return answer.set("curation", shown);
        });
  }

  private void end(RoutingContext ctx, Parameters parameters) {
    String id = parameters.text("id");
    String reason = Door.body(ctx).path("reason").asText("");
    door.open(ctx, who -> orders.end(who, id, reason));
  }

  /** What editors write is kept and shown, so nobody must be told by it. */
  private static JsonNode order(RoutingContext ctx) {
    JsonNode order = Door.body(ctx);
    IdentityGuard.checked(order.path("query").asText());
    IdentityGuard.checked(order.path("reason").asText());
    return order;
  }

  private static <T> T sound(Supplier<T> work) {
    try {
      return work.get();
    } catch (IllegalArgumentException e) {
      throw Problem.badRequest(String.valueOf(e.getMessage())).asException();
    }
  }
}
