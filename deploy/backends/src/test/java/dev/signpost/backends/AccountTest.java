package dev.signpost.backends;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AccountTest {

  @TempDir private Path directory;

  @Test
  void accountWithoutNeedGetsNoCapability() {
    assertThat(new Account.Unprivileged(7, 8, Optional.empty()).options())
        .containsExactly("--reuid", "7", "--regid", "8", "--clear-groups");
  }

  @Test
  void closedDirectoryNeedsACapability() throws IOException {
    Path closed = Files.createDirectory(directory.resolve("closed"));
    Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("rwx------"));

    assertThat(Account.Unprivileged.ownerOf(closed.resolve("data"), List.of()).capability())
        .isPresent();
    assertThat(UnixFiles.canBeRead(closed)).isFalse();
    assertThat(UnixFiles.canBeRead(Path.of("/usr/bin"))).isTrue();
  }

  @Test
  void rootNeverRunsItItself() {
    assertThat(Account.neverRoot(directory, List.of()) instanceof Account.Unprivileged)
        .isEqualTo(Account.isRoot());
  }
}
