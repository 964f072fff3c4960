package dev.signpost.local.running;

import dev.signpost.local.client.ServiceClient;
import dev.signpost.local.client.ServiceClient.Answer;
import dev.signpost.local.parts.Address;
import dev.signpost.local.parts.Addresses;
import dev.signpost.local.parts.Part;
import dev.signpost.local.terminal.CommandFailedException;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Asks every part how it is. */
final class StatusCheck {
  private static final int CONNECT_MILLIS = 2_000;

  private final Addresses addresses;
  private final ServiceClient services;

  StatusCheck(Addresses addresses) {
    this.addresses = addresses;
    this.services = new ServiceClient(addresses);
  }

  List<PartStatus> all() {
    return Stream.of(Part.values()).map(this::of).toList();
  }

  private PartStatus of(Part part) {
    return switch (part) {
      case KAFKA -> kafka();
      case ELASTICSEARCH -> elasticsearch();
      case INGEST, LINK, SEARCH, ADMIN -> service(part);
    };
  }

  private PartStatus kafka() {
    Address address = addresses.address(Part.KAFKA);
    try (Socket socket = new Socket()) {
      socket.connect(new InetSocketAddress(address.host(), address.port()), CONNECT_MILLIS);
      return PartStatus.up(Part.KAFKA.title(), address.toString());
    } catch (IOException e) {
      return PartStatus.down(Part.KAFKA.title(), address.toString(), "does not answer");
    }
  }

  private PartStatus elasticsearch() {
    String url = addresses.uri(Part.ELASTICSEARCH).toString();
    try {
      Answer health = services.ask(Part.ELASTICSEARCH, "/_cluster/health", Map.of());
      String status = health.body().path("status").asText("unknown");
      if (!health.isGood() || status.equals("red")) {
        return PartStatus.down(Part.ELASTICSEARCH.title(), url, "cluster is " + status);
      }
      Answer count =
          services.ask(Part.ELASTICSEARCH, "/pages/_count", Map.of("q", "NOT withdrawn:true"));
      PartStatus up = PartStatus.up(Part.ELASTICSEARCH.title(), url);
      return count.isGood() ? up.withPages(count.body().path("count").asLong()) : up;
    } catch (CommandFailedException e) {
      return PartStatus.down(Part.ELASTICSEARCH.title(), url, "does not answer");
    }
  }

  private PartStatus service(Part part) {
    String url = addresses.uri(part).toString();
    try {
      Answer health = services.ask(part, "/health", Map.of());
      return health.isGood()
          ? PartStatus.up(part.title(), url)
          : PartStatus.down(part.title(), url, Readiness.cause(health));
    } catch (CommandFailedException e) {
      return PartStatus.down(part.title(), url, "does not answer");
    }
  }
}
