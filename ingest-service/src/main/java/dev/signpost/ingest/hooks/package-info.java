/**
 * Whether a delivery of a content system may come in.
 *
 * <p>Deliveries are signed as the Standard Webhooks specification says: HMAC-SHA256 over id, time
 * and body. {@link dev.signpost.ingest.hooks.HookDoor} holds one against the secrets of its source
 * ({@link dev.signpost.ingest.hooks.HookSecrets}), the clock, and the deliveries that came before
 * ({@link dev.signpost.ingest.hooks.SeenDeliveries}), and comes to an {@link
 * dev.signpost.ingest.hooks.Admission}.
 */
@NullMarked
package dev.signpost.ingest.hooks;

import org.jspecify.annotations.NullMarked;
