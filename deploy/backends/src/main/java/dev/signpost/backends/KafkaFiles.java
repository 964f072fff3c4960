package dev.signpost.backends;

import static java.util.stream.Collectors.toMap;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;

/** The configuration files of a broker, written anew at every start. */
final class KafkaFiles {

  private static final String LOGGING = "kafka-log4j2.properties";
  private static final String BASE = "kafka-server.properties";

  private KafkaFiles() {}

  static Path properties(NodeDirectory directory) {
    return directory.config().resolve("server.properties");
  }

  static Path logging(NodeDirectory directory) {
    return directory.config().resolve(LOGGING);
  }

  /** Fixed: the data directory says whose data it is. */
  static String clusterId() {
    return "c2lnbnBvc3Qta2Fma2Etcw";
  }

  /** The controller's port is new at every start: nobody but the broker itself knows it. */
  static void write(NodeDirectory directory, KafkaSettings settings) throws IOException {
    int controllerPort = Ports.free("127.0.0.1");
    String listener = "PLAINTEXT://" + settings.host() + ":" + settings.port();
    Properties properties = new Properties();
    properties.putAll(base());
    properties.setProperty("log.dirs", directory.data().toString());
    properties.setProperty("listeners", listener + ",CONTROLLER://127.0.0.1:" + controllerPort);
    properties.setProperty("advertised.listeners", listener);
    properties.setProperty("controller.quorum.voters", "1@127.0.0.1:" + controllerPort);
    StringWriter text = new StringWriter();
    properties.store(text, null);
    Files.writeString(properties(directory), text.toString());
    try (InputStream logging = resource(LOGGING)) {
      Files.copy(logging, logging(directory), StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /** What does not depend on place and address. */
  static Map<String, String> base() {
    Properties properties = new Properties();
    try (InputStream base = resource(BASE)) {
      properties.load(base);
    } catch (IOException failure) {
      throw new UncheckedIOException("cannot read " + BASE, failure);
    }
    return properties.stringPropertyNames().stream()
        .collect(toMap(key -> key, properties::getProperty));
  }

  private static InputStream resource(String name) {
    return Objects.requireNonNull(KafkaFiles.class.getResourceAsStream(name), name);
  }
}
