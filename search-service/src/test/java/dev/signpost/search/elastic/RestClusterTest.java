package dev.signpost.search.elastic;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.signpost.ingest.contract.stream.TransientFailureException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RestClusterTest {
  private final BlockingQueue<String> requests = new LinkedBlockingQueue<>();
  private final CountDownLatch never = new CountDownLatch(1);
  private HttpServer node;
  private RestCluster cluster;

  @BeforeEach
  void start() throws IOException {
    node = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    node.setExecutor(task -> Thread.ofVirtual().start(task));
    node.createContext("/", this::answer);
    node.start();
    cluster = new RestCluster(List.of("http://127.0.0.1:" + node.getAddress().getPort()), 8);
  }

  @AfterEach
  void stop() {
    never.countDown();
    cluster.close();
    node.stop(0);
  }

  private void answer(HttpExchange exchange) {
    try (exchange) {
      String body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
      requests.add(
          exchange.getRequestMethod()
              + " "
              + exchange.getRequestURI()
              + " "
              + exchange.getRequestHeaders().getFirst("Content-Type")
              + " "
              + body);
      if (exchange.getRequestURI().getPath().equals("/never")) {
        never.await();
      }
      byte[] answer = "{\"error\":{\"type\":\"no_such_thing\"}}".getBytes(UTF_8);
      int status = exchange.getRequestURI().getPath().equals("/good") ? 200 : 404;
      exchange.sendResponseHeaders(status, answer.length);
      exchange.getResponseBody().write(answer);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Test
  void requestGoesOutAsItIsAndInTheCompatibleMediaType() {
    Call.Body lines = Call.Body.lines("{}\n{}\nrest".getBytes(UTF_8), 6);

    Reply reply =
        Blocking.await(cluster.send(Call.post("/good", lines).with("filter_path", "a,b.*")));

    assertThat(reply.isOk()).isTrue();
    assertThat(requests.remove())
        .isEqualTo(
            "POST /good?filter_path=a%2Cb.*"
                + " application/vnd.elasticsearch+x-ndjson; compatible-with=8 {}\n{}\n");
  }

  @Test
  void everyAnswerIsAReplyAndTellsItsErrorByNameOnly() {
    Reply reply = Blocking.await(cluster.send(Call.get("/bad")));

    assertThat(reply.status()).isEqualTo(404);
    assertThat(reply.errorType()).isEqualTo("no_such_thing");
    assertThatThrownBy(reply::orFail)
        .isInstanceOf(TransientFailureException.class)
        .hasMessage("elasticsearch: 404 no_such_thing");
  }

  @Test
  void clusterThatIsAwayIsATransientFailureWithItsCause() {
    node.stop(0);

    assertThatThrownBy(() -> Blocking.await(cluster.send(Call.get("/good"))))
        .isInstanceOf(TransientFailureException.class)
        .hasMessage("elasticsearch: connection refused");
  }

  @Test
  void answerThatDoesNotComeIsWaitedForOnlySoLong() {
    Call call = Call.get("/never").within(Duration.ofMillis(200));

    assertThatThrownBy(() -> Blocking.await(cluster.send(call)))
        .isInstanceOf(TransientFailureException.class)
        .hasMessage("elasticsearch: no answer in time");
  }
}
