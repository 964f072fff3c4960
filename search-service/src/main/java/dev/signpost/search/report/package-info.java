/**
 * Pasted reports: what {@code language} reads in them, as it is answered. They live in memory only,
 * for as long as the answer takes.
 */
@NullMarked
package dev.signpost.search.report;

import org.jspecify.annotations.NullMarked;
