/** The way of a content change through the services, as an OpenTelemetry trace. */
@NullMarked
package dev.signpost.tracing;

import org.jspecify.annotations.NullMarked;
