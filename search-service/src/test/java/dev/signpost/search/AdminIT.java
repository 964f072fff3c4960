package dev.signpost.search;

import static dev.signpost.search.Running.until;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AdminIT {
  @Test
  void tokensAreChangedWithoutARestartAndOrdersTellWhoseTheyAre() {
    try (Running running = new Running().ready()) {
      running.tokens("alice:first\n\nbob : second\n");

      until(() -> assertThat(running.status("first", "/generations")).isEqualTo(200));
      assertThat(running.status("second", "/generations")).isEqualTo(200);
      for (String wrong : new String[] {"", "alice", "alice:first", "Second"}) {
        assertThat(running.status(wrong, "/generations")).as(wrong).isEqualTo(401);
      }
      running.as("second", "POST", "/verify");
      until(() ->
          assertThat(running.as("first", "GET", "/orders").body())
              .contains("\"who\":\"bob\"", "\"order\":\"verify\""));

      running.tokens("carol:third");
      until(() -> assertThat(running.status("third", "/generations")).isEqualTo(200));
      assertThat(running.status("first", "/generations")).isEqualTo(401);
      running.tokens("");
      until(() -> assertThat(running.status("third", "/generations")).isEqualTo(401));
    }
  }
}
