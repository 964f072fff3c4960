package dev.signpost.ingest.metrics;

import dev.signpost.tracing.Tracing;

/** What is told of the work: counted, and followed change by change. */
public record Telemetry(IngestMetrics metrics, Tracing tracing) {}
