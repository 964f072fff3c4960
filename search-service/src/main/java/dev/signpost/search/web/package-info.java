/**
 * The HTTP side: requests become questions, answers become JSON, on the event loop and without
 * waiting.
 *
 * <p>Until a generation is known, and whenever Elasticsearch is away, the answer is 503 with the
 * cause. Query text is in no log line, no metric and no problem.
 */
@NullMarked
package dev.signpost.search.web;

import org.jspecify.annotations.NullMarked;
