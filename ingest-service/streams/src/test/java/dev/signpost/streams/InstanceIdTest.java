package dev.signpost.streams;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InstanceIdTest {
  @TempDir Path directory;

  @Test
  void anInstanceKeepsItsNameWithItsDirectory() {
    assertThat(InstanceId.in(directory)).isEqualTo(InstanceId.in(directory));
  }

  @Test
  void twoDirectoriesAreTwoInstances() {
    assertThat(InstanceId.in(directory.resolve("a")))
        .isNotEqualTo(InstanceId.in(directory.resolve("b")));
  }
}
