package dev.signpost.local.state;

import dev.signpost.local.parts.Addresses;
import java.util.Optional;

/**
 * What a running Signpost tells other commands about itself.
 *
 * @param doing what it is at, in words, e.g. {@code starting Elasticsearch}
 */
public record RunRecord(ProcessIdentity process, Phase phase, String doing, Addresses addresses) {

  /** How far it is. */
  public enum Phase {
    STARTING,
    READY,
    STOPPING
  }

  /** Of this very process. */
  public static RunRecord ofThisProcess(Phase phase, String doing, Addresses addresses) {
    return new RunRecord(ProcessIdentity.of(ProcessHandle.current()), phase, doing, addresses);
  }

  /** The process that wrote it, if it still runs. */
  public Optional<ProcessHandle> running() {
    return process.find();
  }
}
