/**
 * {@code signpost check}: what is wrong with drafts, told by ingest's own rules without a service.
 *
 * <p>{@link dev.signpost.local.check.CheckCommand} reads the drafts it finds ({@code DraftFiles}),
 * holds each against the rules and against the others ({@code CheckRun}), finds the lines its
 * faults stand in ({@code LineFinder}) and prints them as text, JSON or SARIF.
 */
@NullMarked
package dev.signpost.local.check;

import org.jspecify.annotations.NullMarked;
