package dev.signpost.search;

import static dev.signpost.search.Running.encoded;
import static dev.signpost.search.Running.until;
import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import dev.signpost.backends.Backends;
import dev.signpost.backends.Elasticsearch;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

class PrivacyIT {
  private static final String PRIVATE = "hushhush";

  private final ListAppender<ILoggingEvent> log = new ListAppender<>();
  private final Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);

  @BeforeEach
  void listen() {
    log.start();
    root.addAppender(log);
  }

  @AfterEach
  void forget() {
    root.detachAppender(log);
  }

  @Test
  void whatIsAskedStandsInNoLogLineMetricOrProblem() {
    Elasticsearch elasticsearch = Backends.shared().elasticsearch();
    try (Running running = new Running().ready()) {
      List<String> answers = new ArrayList<>();
      until(() -> assertThat(running.get(search("")).statusCode()).isEqualTo(200));
      answers.add(problem(running.get(search("&size=99"))));
      answers.add(problem(running.get(search("&cursor=" + PRIVATE))));
      answers.add(problem(running.get("/v1/search?q=" + encoded((PRIVATE + " ").repeat(300)))));
      elasticsearch.kill();
      until(() -> assertThat(running.json(search("")).has("stale")).isTrue());
      HttpResponse<String> stale = running.get(search("")); // held, but by a digest alone
      assertThat(stale.headers().toString()).doesNotContain(PRIVATE);
      answers.add(problem(running.get(search("&size=7"))));
      answers.add(problem(running.get("/v1/suggest?q=" + PRIVATE)));
      elasticsearch.restart();
      until(() -> assertThat(running.get(search("")).statusCode()).isEqualTo(200));
      answers.add(running.get("/metrics").body());
      answers.add(running.get("/health").body());

      assertThat(answers).noneMatch(answer -> answer.contains(PRIVATE));
    }
    assertThat(List.copyOf(log.list)).isNotEmpty().noneMatch(PrivacyIT::tells);
  }

  private static boolean tells(ILoggingEvent event) {
    return event.getFormattedMessage().contains(PRIVATE)
        || String.valueOf(event.getKeyValuePairs()).contains(PRIVATE)
        || (event.getThrowableProxy() != null
            && String.valueOf(event.getThrowableProxy().getMessage()).contains(PRIVATE));
  }

  private static String search(String more) {
    return "/v1/search?q=" + PRIVATE + more;
  }

  private static String problem(HttpResponse<String> response) {
    assertThat(response.statusCode()).isGreaterThanOrEqualTo(400);
    return response.body();
  }
}
