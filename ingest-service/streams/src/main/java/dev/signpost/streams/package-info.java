/**
 * What every application of Kafka Streams here needs beside its topology.
 *
 * <p>A service describes its {@link dev.signpost.streams.StreamsApplication}; {@link
 * dev.signpost.streams.SupervisedStreams} keeps it running whatever the broker does and tells its
 * health; others look into its stores through {@link dev.signpost.streams.RunningStreams}. {@link
 * dev.signpost.streams.StreamsProperties} and {@link dev.signpost.streams.RocksMemory} say how it
 * is run, {@link dev.signpost.streams.DeadRecord} is the way out for what can never be processed,
 * {@link dev.signpost.streams.BrokerProbe} tells whether the broker answers.
 */
@NullMarked
package dev.signpost.streams;

import org.jspecify.annotations.NullMarked;
