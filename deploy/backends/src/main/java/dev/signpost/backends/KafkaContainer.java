package dev.signpost.backends;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** A broker in a container of the official image, with the settings of the local process. */
final class KafkaContainer extends Handle implements Kafka {

  private final String bootstrapServers;

  private KafkaContainer(ContainerServer server, String bootstrapServers) {
    super(server);
    this.bootstrapServers = bootstrapServers;
  }

  @Override
  public String bootstrapServers() {
    return bootstrapServers;
  }

  private static final String CONTROLLER = "127.0.0.1:9093";

  static KafkaContainer start() {
    Address address = new Address("127.0.0.1", Ports.free("127.0.0.1"));
    ContainerServer server =
        new ContainerServer(
            ContainerServer.image("kafka"),
            address,
            environment(address),
            () -> KafkaProbe.answers(address));
    server.start();
    return new KafkaContainer(server, address.toString());
  }

  /** The image takes {@code some.setting} as {@code KAFKA_SOME_SETTING}. */
  private static Map<String, String> environment(Address address) {
    Map<String, String> settings = new HashMap<>(KafkaFiles.base());
    settings.put(
        "listeners", "PLAINTEXT://0.0.0.0:" + address.port() + ",CONTROLLER://" + CONTROLLER);
    settings.put("advertised.listeners", "PLAINTEXT://" + address);
    settings.put("controller.quorum.voters", "1@" + CONTROLLER);
    settings.put("log.dirs", "/tmp/kafka-data");
    Map<String, String> environment = new HashMap<>();
    settings.forEach((key, value) ->
        environment.put("KAFKA_" + key.toUpperCase(Locale.ROOT).replace('.', '_'), value));
    return environment;
  }
}
