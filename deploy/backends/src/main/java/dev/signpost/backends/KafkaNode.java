package dev.signpost.backends;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A broker of one node: its configuration, storage and command line. */
final class KafkaNode implements Node {

  private final KafkaSettings settings;
  private final BackendsHome home;
  private final NodeDirectory directory;

  KafkaNode(KafkaSettings settings, BackendsHome home) {
    this.settings = settings;
    this.home = home;
    directory = new NodeDirectory("kafka", settings.dataDirectory());
  }

  String bootstrapServers() {
    return address().toString();
  }

  @Override
  public String name() {
    return directory.node();
  }

  @Override
  public Address address() {
    return new Address(settings.host(), settings.port());
  }

  @Override
  public NodeDirectory directory() {
    return directory;
  }

  @Override
  public void prepare() {
    directory.prepare(new Account.Own());
    try {
      KafkaFiles.write(directory, settings);
      if (!Files.exists(directory.data().resolve("meta.properties"))) {
        format();
      }
    } catch (IOException failure) {
      throw new BackendException(
          "kafka cannot write to " + directory.path() + ": " + failure.getMessage(), failure);
    }
  }

  @Override
  public LaunchOrder order() {
    List<String> command =
        new ArrayList<>(
            List.of(
                "/bin/sh",
                "-c",
                "echo $$ > \"$0\" && exec \"$@\"",
                directory.pidFile().path().toString()));
    command.addAll(java(Heap.options(settings.heapMegabytes()), "kafka.Kafka"));
    command.add(KafkaFiles.properties(directory).toString());
    return order(command);
  }

  @Override
  public boolean isReady() {
    return KafkaProbe.answers(address());
  }

  private LaunchOrder order(List<String> command) {
    return new LaunchOrder(command, Map.of(), directory.console(), new Account.Own());
  }

  private List<String> java(List<String> heap, String main) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(heap);
    command.addAll(
        List.of(
            "-XX:+ExitOnOutOfMemoryError",
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow",
            "-Djava.awt.headless=true",
            "-Djava.io.tmpdir=" + directory.temp(),
            "-Dlog4j2.configurationFile=" + KafkaFiles.logging(directory),
            "-Dkafka.logs.dir=" + directory.logs(),
            "-cp",
            home.kafkaLibraries() + "/*",
            main));
    return command;
  }

  private void format() {
    List<String> command =
        java(List.of("-Xmx128m", "-XX:TieredStopAtLevel=1"), "kafka.tools.StorageTool");
    command.addAll(
        List.of(
            "format",
            "--config",
            KafkaFiles.properties(directory).toString(),
            "--cluster-id",
            KafkaFiles.clusterId()));
    Process process = Launcher.launch(name(), order(command));
    if (process.onExit().join().exitValue() != 0) {
      throw StartFailure.of(this, "its storage could not be formatted");
    }
  }
}
