/**
 * Ordered tables of bytes: what the graph's logic needs of a store, and nothing of who keeps it.
 *
 * <p>A {@link dev.signpost.link.table.Table} may be one part of a store; {@link
 * dev.signpost.link.table.BytesWriter} and {@link dev.signpost.link.table.BytesReader} make its
 * keys and values. Their form is private to this service: when it changes, the application id
 * changes with it and the stores are built anew from the topics.
 */
@NullMarked
package dev.signpost.link.table;

import org.jspecify.annotations.NullMarked;
