package dev.signpost.local.client;

import dev.signpost.local.parts.Address;
import dev.signpost.local.parts.Addresses;
import dev.signpost.local.parts.Part;
import dev.signpost.local.state.RunRecord;
import dev.signpost.local.terminal.CommandFailedException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Options first, then the environment, then what the running Signpost says of itself, then the
 * defaults. Kafka and Elasticsearch have no password here, so they stay on loopback.
 */
record AddressChoice(
    @Nullable String host, Map<Part, Integer> ports, Map<String, String> environment) {
  private static final String LOOPBACK = "127.0.0.1";

  Addresses toStart() {
    return choose(part -> new Address(LOOPBACK, portToStart(part)));
  }

  /** Whoever moves search elsewhere runs several, and need not find a port for each operator. */
  private int portToStart(Part part) {
    boolean moved = variable(Part.SEARCH, Part.SEARCH.defaultPort()) != Part.SEARCH.defaultPort();
    return part == Part.ADMIN && (moved || ports.containsKey(Part.SEARCH)) ? 0 : part.defaultPort();
  }

  Addresses running(Optional<RunRecord> record) {
    return choose(part ->
        record
            .map(run -> run.addresses().address(part))
            .orElse(new Address(LOOPBACK, part.defaultPort())));
  }

  private Addresses choose(Function<Part, Address> otherwise) {
    Map<Part, Address> chosen = new EnumMap<>(Part.class);
    for (Part part : Part.values()) {
      chosen.put(part, choose(part, otherwise.apply(part)));
    }
    return new Addresses(chosen);
  }

  private Address choose(Part part, Address otherwise) {
    String chosenHost = part.isService() ? serviceHost(part, otherwise.host()) : otherwise.host();
    Integer port = ports.get(part);
    try {
      return new Address(chosenHost, port == null ? variable(part, otherwise.port()) : port);
    } catch (IllegalArgumentException e) {
      throw new CommandFailedException(part.title() + ": " + e.getMessage(), e);
    }
  }

  private String serviceHost(Part part, String otherwise) {
    return host != null
        ? host
        : environment.getOrDefault(
            part.hostVariable(), environment.getOrDefault("SIGNPOST_HOST", otherwise));
  }

  private int variable(Part part, int otherwise) {
    String value = environment.getOrDefault(part.portVariable(), "");
    try {
      return value.isBlank() ? otherwise : Integer.parseInt(value);
    } catch (NumberFormatException e) {
      throw new CommandFailedException(
          "%s must be a number: %s".formatted(part.portVariable(), value), e);
    }
  }
}
