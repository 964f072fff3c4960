package dev.signpost.search;

import static dev.signpost.search.Running.until;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import com.sun.management.HotSpotDiagnosticMXBean;
import dev.signpost.ingest.contract.PageId;
import dev.signpost.ingest.contract.topics.Topic;
import dev.signpost.link.contract.ConceptChange.ConceptNamed;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.ref.Reference;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

/**
 * Posts reports and queries with a word nobody else has and looks for it wherever it could have
 * stayed. The word is made anew each time it is needed, so that only what a service kept is found.
 */
class ReportPrivacyIT {
  private static final int BLOCK = 8 * 1024 * 1024;

  @Test
  void nothingOfAReportIsLeftAnywhere(@TempDir Path folder) throws IOException {
    ListAppender<ILoggingEvent> log = new ListAppender<>();
    Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    log.start();
    root.addAppender(log);
    try (Running running = new Running()) {
      running.topics.concept(
          new ConceptNamed(
              PageId.of("finding/disc-bulge"), 1, List.of("Disc bulge"), List.of("lumbar")));
      running.ready();
      assertThat(send(running.port(), "text/plain", "Mild disc bulge at L4-L5, %s."))
          .contains("200 OK");
      assertThat(send(running.port(), "text/plain", "%s ".repeat(20_000))).contains("200 OK");
      assertThat(send(running.port(), "text/plain", "Patient: Jane Smith. Disc bulge, %s"))
          .contains(" 422 ");
      assertThat(send(running.port(), "text/html", "Disc bulge, %s.")).contains(" 415 ");
      assertThat(send(running.port(), "text/plain", "Disc bulge %s. ".repeat(150_000)))
          .contains(" 413 ");

      Path dump = folder.resolve("heap.hprof");
      until(() -> assertThat(dumpHeap(dump)).isZero());
      assertThat(running.get("/metrics").body()).doesNotContain(word());
      assertThat(running.get("/health").body()).doesNotContain(word());
      for (Topic topic : Topic.values()) {
        assertThat(running.topics.all(topic))
            .noneMatch(record -> new String(record.value(), ISO_8859_1).contains(word()));
      }
      assertThat(running.elasticsearch("GET", "*/_count?q=" + word(), "").path("count").asInt())
          .isZero();
    } finally {
      root.detachAppender(log);
    }
    assertThat(List.copyOf(log.list)).noneMatch(event -> told(event).contains(word()));
  }

  /** So that finding nothing means something. */
  @Test
  void whatIsKeptIsFound(@TempDir Path folder) throws IOException {
    String kept = word();
    assertThat(dumpHeap(folder.resolve("heap.hprof"))).isPositive();
    Reference.reachabilityFence(kept);
  }

  /** How often the live heap has the word. */
  private static int dumpHeap(Path file) throws IOException {
    Files.deleteIfExists(file);
    ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class)
        .dumpHeap(file.toString(), true);
    return count(file, word().getBytes(ISO_8859_1)) + count(file, word().getBytes(UTF_16LE));
  }

  private static int count(Path file, byte[] word) throws IOException {
    int found = 0;
    try (FileChannel channel = FileChannel.open(file)) {
      ByteBuffer block = ByteBuffer.allocateDirect(BLOCK);
      for (long at = 0; channel.read(block, at) > 0; at += BLOCK - word.length) {
        block.flip();
        for (int i = 0; i + word.length <= block.limit(); i++) {
          int same = 0;
          while (same < word.length && block.get(i + same) == word[same]) {
            same++;
          }
          found += same == word.length ? 1 : 0;
        }
        block.clear();
      }
    }
    return found;
  }

  /** Sends a body by hand, wipes it, and answers the status line. */
  private static String send(int port, String type, String body) throws IOException {
    byte[] bytes = body.replace("%s", word()).getBytes(ISO_8859_1);
    String head =
        "POST /v1/reports HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Type: %s\r\nContent-Length: %d\r\n\r\n"
            .formatted(type, bytes.length);
    try (Socket socket = new Socket("127.0.0.1", port)) {
      socket.getOutputStream().write(head.getBytes(ISO_8859_1));
      try {
        socket.getOutputStream().write(bytes);
        socket.getOutputStream().flush();
      } catch (IOException e) {
        // refused before it was read to its end
      }
      Arrays.fill(bytes, (byte) 0);
      byte[] answer = socket.getInputStream().readNBytes(40);
      return new String(answer, ISO_8859_1);
    }
  }

  private static String told(ILoggingEvent event) {
    return event.getFormattedMessage()
        + event.getKeyValuePairs()
        + (event.getThrowableProxy() == null ? "" : event.getThrowableProxy().getMessage());
  }

  /** A word that stands nowhere else, not in this class either. */
  private static String word() {
    return new StringBuilder("aggibbozrezzilgnaw").reverse().toString();
  }
}
