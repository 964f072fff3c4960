package dev.signpost.web;

import io.vertx.ext.web.RoutingContext;

/** Answers one operation. What it throws becomes a problem; it must not block. */
@FunctionalInterface
public interface OperationHandler {
  void handle(RoutingContext ctx, Parameters parameters);
}
