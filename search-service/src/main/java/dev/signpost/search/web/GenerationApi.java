package dev.signpost.search.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.signpost.search.admin.Listing;
import dev.signpost.search.admin.Orders;
import dev.signpost.search.admin.Orders.Promotion;
import dev.signpost.search.admin.Orders.Why;
import dev.signpost.search.elastic.Json;
import dev.signpost.search.generation.Entry;
import dev.signpost.search.index.Generation;
import dev.signpost.web.Parameters;
import dev.signpost.web.Problem;
import dev.signpost.web.WebServer;
import io.vertx.ext.web.RoutingContext;
import java.util.function.Supplier;

/** The operator's door to generations. Orders block, so they work on a thread of their own. */
public final class GenerationApi {
  private static final long BODY_LIMIT = 1 << 16;

  private final Door door;
  private final Orders orders;
  private final Listing listing;

  public GenerationApi(Door door, Orders orders, Listing listing) {
    this.door = door;
    this.orders = orders;
    this.listing = listing;
  }

  /** Adds the operations to a server to be. */
  public void addTo(WebServer.Builder server) {
    server
        .operation("listGenerations", this::list)
        .operation("getGeneration", this::one)
        .operation("reindex", BODY_LIMIT, this::reindex)
        .operation("examineGeneration", this::examine)
        .operation("promoteGeneration", BODY_LIMIT, this::promote)
        .operation("rollback", BODY_LIMIT, this::rollback)
        .operation("purgeGeneration", BODY_LIMIT, this::purge)
        .operation("listOrders", this::audit);
  }

  private void list(RoutingContext ctx, Parameters parameters) {
    door.open(ctx, who -> listing.all());
  }

  private void one(RoutingContext ctx, Parameters parameters) {
    Generation generation = generation(parameters);
    door.open(ctx, who -> listing.one(listing.fleet().seen().entry(generation)));
  }

  private void reindex(RoutingContext ctx, Parameters parameters) {
    door.open(ctx, who -> listing.one(orders.reindex(who)));
  }

  private void examine(RoutingContext ctx, Parameters parameters) {
    Generation generation = generation(parameters);
    door.open(ctx, who -> orders.examine(generation).toJson());
  }

  private void promote(RoutingContext ctx, Parameters parameters) {
    Generation generation = generation(parameters);
    JsonNode order = Door.body(ctx);
    if (order.path("force").asBoolean() && order.path("reason").asText("").isBlank()) {
      throw Problem.badRequest("force needs a reason, which is kept").asException();
    }
    door.open(
        ctx,
        who -> {
          Promotion promotion = orders.promote(generation, why(who, order));
          ObjectNode answer = Json.object().put("promoted", promotion.promoted());
          answer.put("generation", generation.id());
          answer.set("report", promotion.report().toJson());
          return answer;
        });
  }

  private void rollback(RoutingContext ctx, Parameters parameters) {
    JsonNode order = Door.body(ctx);
    ordered(ctx, order, why -> () -> orders.rollback(why));
  }

  private void purge(RoutingContext ctx, Parameters parameters) {
    Generation generation = generation(parameters);
    JsonNode order = Door.body(ctx);
    ordered(ctx, order, why -> () -> orders.purge(generation, why));
  }

  private void ordered(
      RoutingContext ctx,
      JsonNode order,
      java.util.function.Function<Why, Supplier<Entry>> carriedOut) {
    door.open(ctx, who -> listing.one(carriedOut.apply(why(who, order)).get()));
  }

  private void audit(RoutingContext ctx, Parameters parameters) {
    int size = Math.toIntExact(parameters.number("size"));
    door.open(ctx, who -> Json.object("orders", orders.audit().newest(size)));
  }

  private static Why why(String who, JsonNode order) {
    return new Why(who, order.path("force").asBoolean(), order.path("reason").asText(""));
  }

  private static Generation generation(Parameters parameters) {
    return new Generation(parameters.text("generation"));
  }
}
