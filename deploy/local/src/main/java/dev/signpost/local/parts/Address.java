package dev.signpost.local.parts;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.util.concurrent.ThreadLocalRandom;

/** Where a part answers. */
public record Address(String host, int port) {
  /** Below the range the system uses for outgoing connections. */
  private static final int FIRST_FREE = 20_000;

  private static final int END_FREE = 32_000;

  public Address {
    if (port < 0 || port > 65_535) {
      throw new IllegalArgumentException("port must be within 0 and 65535: " + port);
    }
  }

  public URI uri() {
    return URI.create("http://" + this);
  }

  /** The same with a free port where any will do, which port 0 says. */
  public Address orFree() {
    Address found = this;
    while (found.port == 0 || (port == 0 && !found.canBeTaken())) {
      found = new Address(host, ThreadLocalRandom.current().nextInt(FIRST_FREE, END_FREE));
    }
    return found;
  }

  /** Whether nobody listens there. */
  public boolean canBeTaken() {
    try (ServerSocket socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(InetAddress.getByName(host), port));
      return true;
    } catch (IOException taken) {
      return false;
    }
  }

  /** {@code host:port}. */
  @Override
  public String toString() {
    return (host.contains(":") ? "[" + host + "]" : host) + ":" + port;
  }
}
