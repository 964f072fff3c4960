package dev.signpost.backends;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class PortsTest {

  @Test
  void freePortsAreBelowThoseOfOutgoingConnections() {
    assertThat(Ports.free("127.0.0.1")).isBetween(20_000, 31_999);
  }

  @Test
  void takenPortIsNotFree() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
      assertThat(Ports.isFree("127.0.0.1", socket.getLocalPort())).isFalse();
    }
  }

  @Test
  void settingsRefusePortsAndHeapsThatCannotBe() {
    KafkaSettings settings = KafkaSettings.in(Path.of("data"));
    assertThatThrownBy(() -> settings.at("127.0.0.1", 70_000))
        .hasMessage("port must be within 0 and 65535: 70000");
    assertThatThrownBy(() -> settings.withHeap(1)).hasMessage("heap must be at least 128 MB: 1");
  }
}
