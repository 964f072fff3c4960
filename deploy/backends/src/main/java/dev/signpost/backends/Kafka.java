package dev.signpost.backends;

/** A Kafka broker of one node. */
public interface Kafka extends Backend {

  /** The broker's {@code host:port}, the same over every restart. */
  String bootstrapServers();
}
