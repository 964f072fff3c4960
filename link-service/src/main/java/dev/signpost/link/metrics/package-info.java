/** The names of what the service counts. */
@NullMarked
package dev.signpost.link.metrics;

import org.jspecify.annotations.NullMarked;
