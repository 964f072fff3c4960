package dev.signpost.backends;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BackendsHomeTest {

  @TempDir private Path project;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "deploy/backends/target/classes",
        "deploy/backends/target/signpost-backends.jar",
        "deploy/local/target/lib/signpost-backends.jar",
        "elsewhere/lib/signpost-backends.jar"
      })
  void isFoundFromWhereTheClassesLie(String code) throws IOException {
    Path built = project.resolve("deploy/backends/target");
    Files.createDirectories(built.resolve("kafka/libs"));
    Files.createDirectories(built.resolve("elasticsearch/bin"));
    Files.createFile(built.resolve("elasticsearch/bin/elasticsearch"));

    assertThat(BackendsHome.above(project.resolve(code))).isEqualTo(new BackendsHome(built));
  }

  @Test
  void unbuiltProjectIsToldWhatToDo() {
    assertThatThrownBy(() -> BackendsHome.above(project.resolve("deploy/backends/target/classes")))
        .isInstanceOf(BackendException.class)
        .hasMessageContaining("run the build up to `package`, or set SIGNPOST_BACKENDS_HOME");
  }
}
