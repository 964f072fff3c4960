/** What the ingest service counts and times: {@link dev.signpost.ingest.metrics.IngestMetrics}. */
@NullMarked
package dev.signpost.ingest.metrics;

import org.jspecify.annotations.NullMarked;
