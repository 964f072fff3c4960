package dev.signpost.streams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClosingTest {
  private final List<String> closed = new ArrayList<>();

  @Test
  void whatWasOpenedLastIsClosedFirstAndOnce() {
    Closing closing = new Closing();
    closing.add(() -> closed.add("first"));
    closing.add(() -> closed.add("second"));

    closing.close();
    closing.close();

    assertThat(closed).containsExactly("second", "first");
  }

  @Test
  void aStartThatFailsLeavesNothingOpen() {
    assertThatThrownBy(() ->
            Closing.unlessStarted(closing -> {
              closing.add(() -> closed.add("first"));
              throw new IllegalStateException("port taken");
            }))
        .hasMessage("port taken");

    assertThat(closed).containsExactly("first");
  }
}
