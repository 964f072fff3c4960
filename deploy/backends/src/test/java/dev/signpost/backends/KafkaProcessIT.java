package dev.signpost.backends;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KafkaProcessIT {

  @TempDir private Path directory;

  @Test
  void nextRunOnTheSameDirectoryIsTheSameBroker()
      throws ExecutionException, InterruptedException, IOException {
    KafkaSettings settings = KafkaSettings.in(directory);
    try (KafkaProcess first = KafkaProcess.start(settings)) {
      new Topics(first, "kept").create().write("disc");
    }
    String identity = Files.readString(directory.resolve("data/meta.properties"));

    try (KafkaProcess second = KafkaProcess.start(settings)) {
      assertThat(new Topics(second, "kept").read("reader", 1)).containsExactly("disc");
    }
    assertThat(Files.readString(directory.resolve("data/meta.properties"))).isEqualTo(identity);
  }

  @Test
  void directoryInUseIsRefusedAtOnce() {
    try (KafkaProcess first = KafkaProcess.start(KafkaSettings.in(directory))) {
      assertThatThrownBy(() -> KafkaProcess.start(KafkaSettings.in(directory)))
          .isInstanceOf(BackendException.class)
          .hasMessage(
              "kafka cannot start: process %d uses %s, started by process %d"
                  .formatted(first.pid(), directory, ProcessHandle.current().pid()));
    }
  }

  @Test
  void takenPortIsNamed() throws IOException {
    try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
      KafkaSettings settings = KafkaSettings.in(directory).at("127.0.0.1", other.getLocalPort());

      assertThatThrownBy(() -> KafkaProcess.start(settings))
          .isInstanceOf(BackendException.class)
          .hasMessage(
              "kafka cannot start: 127.0.0.1:"
                  + other.getLocalPort()
                  + " is taken by another process");
    }
  }

  @Test
  void directoryThatCannotBeMadeIsNamed() throws IOException {
    Path file = Files.createFile(directory.resolve("file"));

    assertThatThrownBy(() -> KafkaProcess.start(KafkaSettings.in(file.resolve("kafka"))))
        .isInstanceOf(BackendException.class)
        .hasMessageStartingWith("kafka cannot write to " + file.resolve("kafka"));
  }

  @Test
  void brokenConfigurationIsToldWithTheEndOfTheLog() {
    KafkaSettings nowhere = KafkaSettings.in(directory).at("no-such-host.invalid", 20_001);

    assertThatThrownBy(() -> KafkaProcess.start(nowhere)).isInstanceOf(BackendException.class);
  }

  @Test
  void brokerEndsWithTheJvmThatStartedItEvenBySigkill() throws IOException, InterruptedException {
    ChildJvm jvm = ChildJvm.starting("kafka", directory);

    jvm.process().destroyForcibly().waitFor();

    await()
        .atMost(Duration.ofSeconds(30))
        .until(() -> new PidFile(directory.resolve("pid")).process().isEmpty());
    assertThat(directory.resolve("data/.kafka_cleanshutdown")).exists();
  }

  @Test
  void startWaitsForABrokerThatIsStillEnding() throws IOException, InterruptedException {
    ChildJvm jvm = ChildJvm.starting("kafka", directory);
    jvm.process().destroyForcibly().waitFor();

    try (KafkaProcess next = KafkaProcess.start(KafkaSettings.in(directory))) {
      assertThat(next.pid()).isNotEqualTo(jvm.server().pid());
    }
  }
}
