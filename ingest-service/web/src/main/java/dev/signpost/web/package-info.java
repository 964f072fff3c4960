/**
 * The HTTP manners all services share.
 *
 * <p>{@link dev.signpost.web.WebServer} serves the operations of an {@code openapi.yaml}: it
 * refuses parameters the contract does not know or allow, answers every failure as {@link
 * dev.signpost.web.Problem}, and adds {@code /health}, {@code /ready}, {@code /metrics} and {@code
 * /openapi.yaml}. Closing it answers what is in flight and then stops.
 */
@NullMarked
package dev.signpost.web;

import org.jspecify.annotations.NullMarked;
