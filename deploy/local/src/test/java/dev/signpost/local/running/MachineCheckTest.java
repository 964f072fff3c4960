package dev.signpost.local.running;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.signpost.local.parts.Address;
import dev.signpost.local.parts.Addresses;
import dev.signpost.local.parts.Part;
import dev.signpost.local.state.StateDirectory;
import dev.signpost.local.terminal.CommandFailedException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MachineCheckTest {
  @TempDir Path folder;

  @Test
  void everyTakenPortIsNamedWithWhatWantsIt() throws IOException {
    try (ServerSocket first = listen();
        ServerSocket second = listen()) {
      Map<Part, Integer> ports =
          Map.of(Part.SEARCH, first.getLocalPort(), Part.KAFKA, second.getLocalPort());

      assertThatThrownBy(
              () -> MachineCheck.requireFit(new StateDirectory(folder), addresses(ports)))
          .isInstanceOf(CommandFailedException.class)
          .hasMessage(
              """
              port %d is taken, Kafka wants it: end what uses it, or choose another with --kafka-port or SIGNPOST_KAFKA_PORT
                        port %d is taken, search wants it: end what uses it, or choose another with --search-port or SIGNPOST_SEARCH_PORT\
              """
                  .formatted(second.getLocalPort(), first.getLocalPort()));
    }
  }

  @Test
  void freePortsAndRoomAreFine() {
    assertThatCode(() -> MachineCheck.requireFit(new StateDirectory(folder), addresses(Map.of())))
        .doesNotThrowAnyException();
  }

  @Test
  void aDiskAlmostFullIsToldBeforeItIsFull() {
    assertThatThrownBy(
            () -> MachineCheck.requireRoom(300L << 20, new StateDirectory(Path.of("/somewhere"))))
        .hasMessageContaining(
            "only 300 MB are free on the disk of /somewhere, 1,024 MB are needed");
  }

  private static ServerSocket listen() throws IOException {
    return new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"));
  }

  private static Addresses addresses(Map<Part, Integer> ports) {
    Map<Part, Address> of = new EnumMap<>(Part.class);
    for (Part part : Part.values()) {
      of.put(part, new Address("127.0.0.1", ports.getOrDefault(part, 0)));
    }
    return new Addresses(of).orFree();
  }
}
