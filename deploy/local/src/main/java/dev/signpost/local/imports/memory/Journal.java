package dev.signpost.local.imports.memory;

import dev.signpost.local.terminal.CommandFailedException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** A file of lines that only one process writes at a time. */
final class Journal {
  private final Path file;
  private final FileChannel lockFile;
  private final AtomicReference<@Nullable OutputStream> out = new AtomicReference<>();

  private Journal(Path file, FileChannel lockFile) {
    this.file = file;
    this.lockFile = lockFile;
  }

  static Journal open(Path file) throws IOException {
    Files.createDirectories(file.toAbsolutePath().getParent());
    FileChannel lockFile =
        FileChannel.open(
            file.resolveSibling(file.getFileName() + ".lock"),
            StandardOpenOption.CREATE,
            StandardOpenOption.WRITE);
    if (!locked(lockFile)) {
      lockFile.close();
      throw new CommandFailedException("another import of the same is under way");
    }
    return new Journal(file, lockFile);
  }

  private static boolean locked(FileChannel lockFile) throws IOException {
    try {
      FileLock lock = lockFile.tryLock();
      return lock != null;
    } catch (OverlappingFileLockException e) {
      return false;
    }
  }

  List<byte[]> lines() throws IOException {
    try {
      return new String(Files.readAllBytes(file), StandardCharsets.UTF_8)
          .lines()
          .map(line -> line.getBytes(StandardCharsets.UTF_8))
          .toList();
    } catch (NoSuchFileException e) {
      return List.of();
    }
  }

  /** Puts these lines in the place of what is there. */
  void rewrite(List<byte[]> lines) throws IOException {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    lines.forEach(line -> {
      all.writeBytes(line);
      all.write('\n');
    });
    Path anew = file.resolveSibling(file.getFileName() + ".new");
    Files.write(anew, all.toByteArray());
    Files.move(anew, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    out.set(Files.newOutputStream(file, StandardOpenOption.APPEND));
  }

  void append(byte[] line) {
    OutputStream open = out.get();
    if (open == null) {
      return; // closed: what comes later is found out again by the next import
    }
    byte[] whole = new byte[line.length + 1];
    System.arraycopy(line, 0, whole, 0, line.length);
    whole[line.length] = '\n';
    try {
      open.write(whole);
    } catch (IOException e) {
      throw new CommandFailedException("cannot write %s: %s".formatted(file, e.getMessage()), e);
    }
  }

  void close() {
    OutputStream open = out.getAndSet(null);
    try {
      if (open != null) {
        open.close();
      }
      lockFile.close();
    } catch (IOException e) {
      throw new CommandFailedException("cannot write %s: %s".formatted(file, e.getMessage()), e);
    }
  }
}
