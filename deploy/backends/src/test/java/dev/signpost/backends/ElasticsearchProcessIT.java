package dev.signpost.backends;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ElasticsearchProcessIT {

  @TempDir private Path directory;

  @Test
  void rootNeverRunsItAndItsFilesMayLieWhereNobodyElseMayEnter()
      throws IOException, InterruptedException {
    Path closed = Files.createDirectory(directory.resolve("closed"), mode("rwx------"));
    Path home = Files.createSymbolicLink(closed.resolve("home"), BackendsHome.locate().directory());
    System.setProperty("signpost.backends.home", home.toString());

    try (ElasticsearchProcess node = ElasticsearchProcess.start(small(closed.resolve("data")))) {
      Http http = new Http(node);
      http.put("/closed", "{\"settings\": {\"number_of_replicas\": 0}}");
      assertThat(http.post("/closed/_doc?refresh=true", "{}")).contains("created");
      assertThat(UnixFiles.owner(Path.of("/proc/" + node.pid())))
          .hasValueSatisfying(uid -> assertThat(uid).isPositive());
    } finally {
      System.clearProperty("signpost.backends.home");
    }
  }

  @Test
  void otherUserStartsItTooAndItEndsWithTheirJvm() throws IOException, InterruptedException {
    Path data = Files.createDirectory(directory.resolve("other"));
    Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwx--x--x"));

    ChildJvm jvm = ChildJvm.starting("elasticsearch", data);
    assertThat(jvm.server().isAlive()).isTrue();
    jvm.process().destroyForcibly().waitFor();

    await()
        .atMost(Duration.ofSeconds(30))
        .until(() -> new PidFile(data.resolve("pid")).process().isEmpty());
  }

  @Test
  void takenPortIsNamed() throws IOException {
    try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
      assertThatThrownBy(() ->
              ElasticsearchProcess.start(small(directory).at("127.0.0.1", other.getLocalPort())))
          .isInstanceOf(BackendException.class)
          .hasMessage(
              "elasticsearch cannot start: 127.0.0.1:"
                  + other.getLocalPort()
                  + " is taken by another process");
    }
  }

  @Test
  void refusedStartShowsTheEndOfTheLog() throws IOException {
    Files.createDirectories(directory.resolve("data/_state"));
    Files.writeString(directory.resolve("data/_state/node-1.st"), "not a state file");

    assertThatThrownBy(() -> ElasticsearchProcess.start(small(directory)))
        .isInstanceOf(BackendException.class)
        .hasMessageContaining("exit code")
        .hasMessageContaining(directory.resolve("logs/console.log").toString());
  }

  private static ElasticsearchSettings small(Path directory) {
    return ElasticsearchSettings.in(directory).withHeap(512);
  }

  private static FileAttribute<?> mode(String permissions) {
    return PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions));
  }
}
