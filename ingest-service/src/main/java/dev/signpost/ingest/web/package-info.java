/**
 * The service over HTTP, as its {@code openapi.yaml} says.
 *
 * <p>{@link dev.signpost.ingest.web.IngestApi} puts the operations on a server. Requests are
 * answered on the event loop; reading drafts, looking into stores and handing envelopes to the log
 * happens on the worker threads of {@code Workshop}. An NDJSON import is an {@code ImportRun},
 * which reads no faster than the log takes lines in.
 */
@NullMarked
package dev.signpost.ingest.web;

import org.jspecify.annotations.NullMarked;
