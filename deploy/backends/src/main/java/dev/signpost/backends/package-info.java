/**
 * A real Kafka broker and a real Elasticsearch node, for tests and for local runs.
 *
 * <p>Tests ask {@link dev.signpost.backends.Backends#shared()}, which starts each once per JVM: in
 * a container where a Docker engine answers, as a child process otherwise. A local run holds a
 * {@link dev.signpost.backends.KafkaProcess} and an {@link
 * dev.signpost.backends.ElasticsearchProcess} on a data directory of its own. Whatever it is, a
 * {@link dev.signpost.backends.Backend} can be killed and started again on the same data and
 * address.
 *
 * <p>Behind a process stands a {@code LocalServer}, which is the same for both kinds: it waits for
 * a dying predecessor, refuses a taken address, starts the child so that it ends with this JVM
 * ({@code Launcher}), asks the {@code Node} whether it is ready, and turns a failed start into a
 * sentence ({@code StartFailure}). A {@code Node} knows configuration files, command line and
 * readiness of its kind; an {@code Account} is whom it runs as.
 */
@NullMarked
package dev.signpost.backends;

import org.jspecify.annotations.NullMarked;
