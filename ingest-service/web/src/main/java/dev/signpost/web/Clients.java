package dev.signpost.web;

import io.vertx.core.http.HttpServerRequest;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.List;

/**
 * Tells clients apart by their network address: an IPv4 address, or the first 64 bits of an IPv6
 * address, which is what one subscriber has (RFC 6177). The result is for counting only and is
 * never logged.
 *
 * @param hops how many proxies of ours stand before this server, each adding to {@code
 *     X-Forwarded-For} whom it was called by; 0 trusts no header. Only the last so many entries of
 *     it count: what stands before them may be anybody's invention
 */
public record Clients(int hops) {
  private static final int NETWORK_BYTES = 8;

  public Clients {
    if (hops < 0) {
      throw new IllegalArgumentException("proxies must not be negative: " + hops);
    }
  }

  String of(HttpServerRequest request) {
    String caller = request.remoteAddress().hostAddress();
    if (hops > 0) {
      List<String> forwarded =
          request.headers().getAll("X-Forwarded-For").stream()
              .flatMap(line -> Arrays.stream(line.split(",")))
              .map(String::strip)
              .toList();
      if (forwarded.size() >= hops) {
        caller = forwarded.get(forwarded.size() - hops);
      }
    }
    return network(caller);
  }

  /** What is no address stands for itself, cut. */
  static String network(String caller) {
    try {
      InetAddress address = InetAddress.ofLiteral(caller);
      return address instanceof Inet6Address
          ? Arrays.toString(Arrays.copyOf(address.getAddress(), NETWORK_BYTES))
          : address.getHostAddress();
    } catch (IllegalArgumentException e) {
      return caller.substring(0, Math.min(caller.length(), 64));
    }
  }
}
