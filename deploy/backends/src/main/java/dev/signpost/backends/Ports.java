package dev.signpost.backends;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Ports to listen at. Free ones are taken from below the range the system uses for outgoing
 * connections: while a server is down in a fault test, no client's connection may take its port,
 * nor may a client that keeps trying connect to itself.
 */
final class Ports {

  private static final int FIRST = 20_000;
  private static final int END = 32_000;

  private Ports() {}

  static void requireValid(int port) {
    if (port < 0 || port > 65_535) {
      throw new IllegalArgumentException("port must be within 0 and 65535: " + port);
    }
  }

  static int orFree(String host, int port) {
    return port == 0 ? free(host) : port;
  }

  static int free(String host) {
    for (int attempt = 0; attempt < 200; attempt++) {
      int port = ThreadLocalRandom.current().nextInt(FIRST, END);
      if (isFree(host, port)) {
        return port;
      }
    }
    throw new BackendException(
        "no free port found at " + host + " between " + FIRST + " and " + END);
  }

  static boolean isFree(String host, int port) {
    try (ServerSocket socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(InetAddress.getByName(host), port));
      return true;
    } catch (IOException taken) {
      return false;
    }
  }
}
