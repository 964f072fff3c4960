/**
 * Starts, watches and ends a Signpost on this machine.
 *
 * <p>{@link dev.signpost.local.running.LocalSignpost} is the thing itself: Kafka and Elasticsearch
 * as child processes, the three services in this JVM. {@code up} checks the machine ({@link
 * dev.signpost.local.running.MachineCheck}), ends what a killed run left behind ({@link
 * dev.signpost.local.running.Leftovers}), holds the state directory's lock while it runs, and stops
 * in reverse order. {@code up -d} starts the same command in a session of its own and watches it
 * through the run file. {@code down} and {@code status} know the run file only.
 */
@NullMarked
package dev.signpost.local.running;

import org.jspecify.annotations.NullMarked;
