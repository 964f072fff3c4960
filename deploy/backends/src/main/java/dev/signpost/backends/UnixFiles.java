package dev.signpost.backends;

import static java.nio.file.attribute.PosixFilePermission.OTHERS_EXECUTE;
import static java.nio.file.attribute.PosixFilePermission.OTHERS_READ;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Owners and permissions of files, as another account sees them. */
final class UnixFiles {

  private UnixFiles() {}

  static Optional<Integer> owner(Path path) {
    return attribute(path, "unix:uid");
  }

  static Optional<Integer> group(Path path) {
    return attribute(path, "unix:gid");
  }

  /** Whether everybody can enter each directory above the path. */
  static boolean canBeReached(Path path) {
    return Stream.<@Nullable Path>iterate(
            path.getParent(), parent -> parent != null, Path::getParent)
        .allMatch(parent -> permits(parent, EnumSet.of(OTHERS_EXECUTE)));
  }

  /** Whether everybody can list and enter the directory itself, too. */
  static boolean canBeRead(Path directory) {
    return canBeReached(directory) && permits(directory, EnumSet.of(OTHERS_READ, OTHERS_EXECUTE));
  }

  /** Gives a directory and all in it to an account. */
  static void handOver(Path directory, Account.Unprivileged account) throws IOException {
    Files.walkFileTree(
        directory,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path path, BasicFileAttributes attributes)
              throws IOException {
            return giveTo(account, path);
          }

          @Override
          public FileVisitResult visitFile(Path path, BasicFileAttributes attributes)
              throws IOException {
            return giveTo(account, path);
          }
        });
  }

  /** Deletes a directory and all in it. */
  static void delete(Path directory) throws IOException {
    Files.walkFileTree(
        directory,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path path, BasicFileAttributes attributes)
              throws IOException {
            Files.delete(path);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path path, @Nullable IOException failure)
              throws IOException {
            Files.delete(path);
            return FileVisitResult.CONTINUE;
          }
        });
  }

  private static FileVisitResult giveTo(Account.Unprivileged account, Path path)
      throws IOException {
    if (owner(path).orElse(-1) != account.uid()) {
      Files.setAttribute(path, "unix:gid", account.gid());
      Files.setAttribute(path, "unix:uid", account.uid());
    }
    return FileVisitResult.CONTINUE;
  }

  private static boolean permits(Path path, Set<PosixFilePermission> needed) {
    try {
      return Files.getPosixFilePermissions(path).containsAll(needed);
    } catch (IOException missing) {
      return true;
    }
  }

  private static Optional<Integer> attribute(Path path, String name) {
    try {
      return Files.exists(path)
          ? Optional.of((Integer) Files.getAttribute(path, name))
          : Optional.empty();
    } catch (IOException failure) {
      throw new UncheckedIOException("cannot read " + name + " of " + path, failure);
    }
  }
}
