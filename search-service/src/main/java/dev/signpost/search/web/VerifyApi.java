package dev.signpost.search.web;

import com.fasterxml.jackson.databind.JsonNode;
import dev.signpost.search.admin.Audit;
import dev.signpost.search.verify.Verifier;
import dev.signpost.web.Parameters;
import dev.signpost.web.Problem;
import dev.signpost.web.WebServer;
import io.vertx.ext.web.RoutingContext;
import java.util.Map;

/** The operator's door to verifying. */
public final class VerifyApi {
  private static final long BODY_LIMIT = 1 << 16;

  private final Door door;
  private final Verifier verifier;
  private final Audit audit;

  public VerifyApi(Door door, Verifier verifier, Audit audit) {
    this.door = door;
    this.verifier = verifier;
    this.audit = audit;
  }

  /** Adds the operations to a server to be. */
  public void addTo(WebServer.Builder server) {
    server
        .operation("verify", BODY_LIMIT, this::begin)
        .operation("getVerify", this::status)
        .operation("cancelVerify", this::cancel);
  }

  private void begin(RoutingContext ctx, Parameters parameters) {
    JsonNode order = Door.body(ctx);
    boolean repair = order.path("repair").asBoolean();
    long perSecond = order.path("perSecond").asLong();
    if (perSecond < 0) {
      throw Problem.badRequest("perSecond must not be negative").asException();
    }
    door.open(
        ctx,
        who -> {
          audit.note(who, repair ? "verify and repair" : "verify", Map.of());
          return verifier.begin(repair, perSecond);
        });
  }

  private void status(RoutingContext ctx, Parameters parameters) {
    door.open(ctx, who -> verifier.status());
  }

  private void cancel(RoutingContext ctx, Parameters parameters) {
    door.open(
        ctx,
        who -> {
          verifier.cancel();
          return verifier.status();
        });
  }
}
