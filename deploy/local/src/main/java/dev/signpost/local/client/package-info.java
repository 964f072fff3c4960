/**
 * Talks to a running Signpost: {@link dev.signpost.local.client.CommonOptions} says which one,
 * {@link dev.signpost.local.client.ServiceClient} asks it, and turns what goes wrong into one line.
 */
@NullMarked
package dev.signpost.local.client;

import org.jspecify.annotations.NullMarked;
