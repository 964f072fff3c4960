package dev.signpost.streams;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;

/** The name of an instance, which it keeps beside its stores for as long as it has them. */
final class InstanceId {
  private static final String FILE = "instance-id";

  private InstanceId() {}

  static UUID in(Path directory) {
    Path file = directory.resolve(FILE);
    try {
      Files.createDirectories(directory);
      if (Files.exists(file)) {
        return UUID.fromString(Files.readString(file).strip());
      }
      UUID id = UUID.randomUUID();
      Path fresh = Files.createTempFile(directory, FILE, ".tmp");
      Files.writeString(fresh, id + "\n");
      Files.move(fresh, file);
      return id;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot keep the instance id in " + directory, e);
    }
  }
}
