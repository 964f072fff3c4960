package dev.signpost.streams;

import dev.signpost.ingest.contract.stream.TransientFailureException;
import java.util.Map;
import org.apache.kafka.streams.Topology;

/** What is run, and what it wants to know of being run. */
public interface StreamsApplication {
  /** Its word in health, logs and thread names, e.g. {@code ledger}. */
  String name();

  /**
   * Creates what the streams need on the broker and builds a topology for one run.
   *
   * @throws TransientFailureException if that cannot be done yet
   */
  Topology prepare();

  /** What it wants otherwise than {@link StreamsProperties} has it, by Kafka's own keys. */
  Map<String, Object> properties();

  /** All stores are there, perhaps again, and records are worked on. */
  void running();

  /** The streams stopped by a failure and will be started again. */
  void failed();
}
