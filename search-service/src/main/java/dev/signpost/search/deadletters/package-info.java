/**
 * What could never be processed, looked at and tried again.
 *
 * <p>A {@link dev.signpost.search.deadletters.Letter} lies in topic {@code dead-letters} with the
 * original bytes. {@link dev.signpost.search.deadletters.Desk} lists them, says what trying again
 * would do ({@link dev.signpost.search.deadletters.Prospect}) and does it. Nothing is ever written
 * past the one who orders: page changes go through the ledger again, which lets no older revision
 * through, and lists go to their index under their own version.
 */
@NullMarked
package dev.signpost.search.deadletters;

import org.jspecify.annotations.NullMarked;
