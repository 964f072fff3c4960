package dev.signpost.web;

import dev.signpost.ingest.contract.stream.Health;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.ext.web.Route;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import io.vertx.ext.web.handler.CorsHandler;
import io.vertx.openapi.contract.OpenAPIContract;
import io.vertx.openapi.contract.Operation;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Serves the operations of one {@code openapi.yaml} and the housekeeping routes. */
public final class WebServer implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(WebServer.class);
  private static final int MAX_REQUEST_LINE = 16 * 1024;
  private static final int DRAIN_SECONDS = 10;

  private final HttpServer server;
  private final AtomicBoolean draining;

  private WebServer(HttpServer server, AtomicBoolean draining) {
    this.server = server;
    this.draining = draining;
  }

  /** A server to be for the {@code openapi.yaml} beside the given class. */
  public static Builder builder(Vertx vertx, Class<?> beside, PrometheusMeterRegistry metrics) {
    return new Builder(vertx, Contract.beside(beside), metrics);
  }

  /** The port it listens on. */
  public int port() {
    return server.actualPort();
  }

  /** Says so at {@code /ready}, answers what is in flight, then stops listening. */
  @Override
  public void close() {
    draining.set(true);
    server
        .shutdown(DRAIN_SECONDS, TimeUnit.SECONDS)
        .toCompletionStage()
        .toCompletableFuture()
        .join();
  }

  /** Collects a server's operations and checks. */
  public static final class Builder {
    private final Vertx vertx;
    private final Contract contract;
    private final PrometheusMeterRegistry metrics;
    private final Map<String, OperationHandler> operations = new LinkedHashMap<>();
    private final Map<String, Long> bodyLimits = new LinkedHashMap<>();
    private final Map<String, Predicate<RoutingContext>> streams = new LinkedHashMap<>();
    private final Map<String, Health.Source> checks = new LinkedHashMap<>();
    private final Map<String, ClientLimit> limits = new LinkedHashMap<>();
    private AllowedOrigins origins = AllowedOrigins.NONE;
    private BooleanSupplier ready = () -> true;

    private Builder(Vertx vertx, Contract contract, PrometheusMeterRegistry metrics) {
      this.vertx = vertx;
      this.contract = contract;
      this.metrics = metrics;
    }

    /** An operation without a body, or one that reads its body as a stream. */
    public Builder operation(String operationId, OperationHandler handler) {
      operations.put(operationId, handler);
      return this;
    }

    /**
     * An operation whose body is read whole first; one over the limit (bytes) is refused with 413.
     */
    public Builder operation(String operationId, long bodyLimit, OperationHandler handler) {
      bodyLimits.put(operationId, bodyLimit);
      return operation(operationId, handler);
    }

    /**
     * An operation whose body is read whole first, unless the request is one that the handler reads
     * as a stream.
     */
    public Builder operation(
        String operationId,
        long bodyLimit,
        Predicate<RoutingContext> streamed,
        OperationHandler handler) {
      streams.put(operationId, streamed);
      return operation(operationId, bodyLimit, handler);
    }

    /** How many requests to an operation one client may send; counted before a body is read. */
    public Builder limit(String operationId, ClientLimit limit) {
      limits.put(operationId, limit);
      return this;
    }

    /** Whose pages may read answers to operations. */
    public Builder origins(AllowedOrigins allowed) {
      this.origins = allowed;
      return this;
    }

    /** A part {@code /health} tells of. */
    public Builder check(String name, Health.Source source) {
      checks.put(name, source);
      return this;
    }

    /** When {@code /ready} says yes. */
    public Builder ready(BooleanSupplier condition) {
      this.ready = condition;
      return this;
    }

    /**
     * Starts listening; port 0 takes a free one. The future fails where the port is taken or an
     * operation is missing from the contract.
     */
    public Future<WebServer> listen(String host, int port) {
      AtomicBoolean draining = new AtomicBoolean();
      HttpServerOptions options =
          new HttpServerOptions()
              .setHost(host)
              .setPort(port)
              // A request that is upgraded to h2c has its body pushed in without back-pressure.
              .setHttp2ClearTextEnabled(false)
              .setMaxInitialLineLength(MAX_REQUEST_LINE);
      return contract
          .load(vertx)
          .map(loaded -> router(loaded, draining))
          .compose(router -> vertx.createHttpServer(options).requestHandler(router).listen())
          .map(server -> new WebServer(server, draining))
          .onSuccess(web -> LOG.atInfo().addKeyValue("port", web.port()).log("listening"));
    }

    private Router router(OpenAPIContract loaded, AtomicBoolean draining) {
      Router router = Router.router(vertx);
      Failures.answerAll(router);
      new Housekeeping(
              new Checks(checks),
              () -> !draining.get() && ready.getAsBoolean(),
              metrics,
              contract.text())
          .addTo(router);
      if (!origins.equals(AllowedOrigins.NONE)) {
        letRead(router, loaded);
      }
      operations.forEach((id, handler) -> mount(router, loaded, id, handler));
      return router;
    }

    private void letRead(Router router, OpenAPIContract loaded) {
      Set<HttpMethod> methods =
          operations.keySet().stream()
              .map(id -> loaded.operation(id).getHttpMethod())
              .collect(Collectors.toSet());
      CorsHandler listed = origins.handler(methods);
      router.route("/v1/*").handler(ctx -> origins.handle(ctx, listed));
    }

    private void mount(Router router, OpenAPIContract loaded, String id, OperationHandler handler) {
      Operation operation = loaded.operation(id);
      if (operation == null) {
        throw new IllegalStateException("openapi.yaml has no operation " + id);
      }
      String path = operation.getAbsoluteOpenAPIPath().replaceAll("\\{(.*?)}", ":$1");
      Route route = router.route(operation.getHttpMethod(), path);
      route.handler(new Stopwatch(metrics, id));
      ClientLimit perClient = limits.get(id);
      if (perClient != null) {
        route.handler(ctx -> {
          perClient.require(ctx);
          ctx.next();
        });
      }
      Long limit = bodyLimits.get(id);
      if (limit != null) {
        BodyHandler whole = BodyHandler.create(false).setBodyLimit(limit);
        Predicate<RoutingContext> streamed = streams.getOrDefault(id, ctx -> false);
        route.handler(ctx -> {
          if (streamed.test(ctx)) {
            ctx.next();
          } else {
            whole.handle(ctx);
          }
        });
      }
      ParameterCheck check = new ParameterCheck(loaded, operation);
      route.handler(ctx -> handler.handle(ctx, check.check(ctx)));
    }
  }
}
