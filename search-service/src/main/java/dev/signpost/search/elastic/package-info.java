/**
 * The way to Elasticsearch: JSON goes out as bytes and comes back as bytes.
 *
 * <p>{@link dev.signpost.search.elastic.Cluster} is the port; {@link
 * dev.signpost.search.elastic.RestCluster} speaks to real nodes. A cluster that gives no answer is
 * a {@link dev.signpost.ingest.contract.stream.TransientFailureException}; every answer it does
 * give, whatever its status, is a {@link dev.signpost.search.elastic.Reply}. No type of the client
 * library leaves this package.
 */
@NullMarked
package dev.signpost.search.elastic;

import org.jspecify.annotations.NullMarked;
