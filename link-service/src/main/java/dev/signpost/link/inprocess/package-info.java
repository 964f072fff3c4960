/**
 * The whole graph in one process and on one thread, without a broker: for benchmarks, and for
 * whoever wants the lists of a heap of pages at once.
 *
 * <p>{@link dev.signpost.link.inprocess.LocalGraph} runs the same three stages as the service, on
 * tables of the caller's choice, and hands on by a call what the service hands on by a topic. Time
 * is its own and passes only when it is told to settle.
 */
@NullMarked
package dev.signpost.link.inprocess;

import org.jspecify.annotations.NullMarked;
