package dev.signpost.backends;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StartFailureTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ERROR java.net.BindException: Address already in use               | its port is taken by another process
          java.io.IOException: No space left on device                       | the disk is full
          KafkaException: Failed to acquire lock on file .lock               | another process uses its data directory
          IllegalStateException: failed to obtain node locks, tried [/data]  | another process uses its data directory
          java.nio.file.AccessDeniedException: /data/node.lock               | it may not read or write one of its files
          There is insufficient memory for the Java Runtime Environment      | there is not enough memory
          java.lang.OutOfMemoryError: Java heap space                        | its heap is too small
          """)
  void causeIsReadFromWhatWasPrinted(String printed, String sentence) {
    assertThat(StartFailure.cause(printed)).contains(sentence);
  }

  @Test
  void unknownCauseIsNotGuessed() {
    assertThat(StartFailure.cause("something else went wrong")).isEmpty();
  }
}
