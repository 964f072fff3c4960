package dev.signpost.ingest.forms;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.signpost.ingest.contract.PageId;
import dev.signpost.ingest.forms.HostileDrafts.Hostile;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HostileDraftsTest {
  private static final PageId PAGE = PageId.of("term/x");
  private static final Duration LONGEST = Duration.ofSeconds(1);
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private final DraftReader reader = new DraftReader();

  static Stream<Hostile> hostile() {
    return HostileDrafts.all();
  }

  @ParameterizedTest
  @MethodSource("hostile")
  void hostileDraftsGetAnAnswerWithinASecondInEveryForm(Hostile hostile) {
    byte[] draft = hostile.text().getBytes(UTF_8);
    for (Form form : Form.values()) {
      long start = THREADS.getCurrentThreadCpuTime();
      DraftResult result = reader.read(draft, form, PAGE);
      long taken = THREADS.getCurrentThreadCpuTime() - start;

      Promises.hold(reader, draft, form, result);
      assertThat(Duration.ofNanos(taken)).as(form + " " + hostile).isLessThan(LONGEST);
    }
  }
}
