package dev.signpost.search;

import dev.signpost.search.admin.Audit;
import dev.signpost.search.admin.CurationOrders;
import dev.signpost.search.admin.Listing;
import dev.signpost.search.admin.Orders;
import dev.signpost.search.curation.CurationStore;
import dev.signpost.search.elastic.Blocking;
import dev.signpost.search.fleet.Fleet;
import dev.signpost.search.gate.Gate;
import dev.signpost.search.gate.Preview;
import dev.signpost.search.kafka.Broker;
import dev.signpost.search.metrics.SearchMetrics;
import dev.signpost.search.verify.Sweep;
import dev.signpost.search.verify.Verifier;
import dev.signpost.search.web.AdminToken;
import dev.signpost.search.web.CurationApi;
import dev.signpost.search.web.DeadLetterApi;
import dev.signpost.search.web.Door;
import dev.signpost.search.web.GenerationApi;
import dev.signpost.search.web.VerifyApi;
import dev.signpost.web.WebServer;
import io.vertx.core.Vertx;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;

/** All that operators see, on a port of its own. */
record AdminSide(
    Fleet.Setup setup, Broker broker, Feeds feeds, SearchMetrics metrics, Clock clock) {

  /** Adds its operations to the server of operators; what has to be closed joins the parts. */
  void addTo(WebServer.Builder server, Vertx vertx, SearchSettings settings, Parts parts) {
    Fleet fleet = feeds.fleet();
    Gate gate = new Gate(setup.cluster(), feeds.live(), settings.judgedQueriesFile());
    Orders orders = new Orders(setup, fleet, broker.positions(), gate, clock);
    Audit audit = orders.audit();
    Verifier verifier = parts.add(new Verifier(setup, broker, fleet, metrics, clock));
    parts.add(
        new Sweep(
                verifier,
                setup.cluster(),
                setup.names().generations(),
                Duration.ofHours(settings.sweepHours()),
                clock)
            .begin());
    Door door = new Door(AdminToken.watch(vertx, settings.adminTokenFile()), thread(parts));
    new GenerationApi(door, orders, new Listing(fleet, setup.definition())).addTo(server);
    new VerifyApi(door, verifier, audit).addTo(server);
    new DeadLetterApi(door, feeds::desk, audit).addTo(server);
    curations(door, audit, settings).addTo(server);
  }

  private CurationApi curations(Door door, Audit audit, SearchSettings settings) {
    LiveCurations known = feeds.live().curations();
    CurationPreview preview =
        new CurationPreview(new Preview(settings.judgedQueriesFile()), feeds.live(), known);
    CurationOrders orders =
        new CurationOrders(
            new CurationStore(setup.cluster(), setup.names(), setup.definition()),
            () -> Blocking.await(known.look()),
            audit,
            clock);
    return new CurationApi(door, orders, preview::of);
  }

  /** The one thread that operators' orders are carried out on, one after the other. */
  private static Executor thread(Parts parts) {
    return parts.add(
        Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("admin").factory()));
  }
}
