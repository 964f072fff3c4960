package dev.signpost.backends;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** Local processes on a temporary directory. */
record ProcessSource(Path directory, String description) implements Source {

  private static final int ELASTICSEARCH_HEAP = 768;

  /** Others may enter the directory: as root, Elasticsearch runs as another account. */
  static ProcessSource create(String description) {
    try {
      return new ProcessSource(
          Files.createTempDirectory(
              "signpost-backends-",
              PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx--x--x"))),
          description);
    } catch (IOException failure) {
      throw new UncheckedIOException("cannot make a temporary directory", failure);
    }
  }

  @Override
  public Kafka kafka() {
    return KafkaProcess.start(KafkaSettings.in(directory.resolve("kafka")));
  }

  @Override
  public Elasticsearch elasticsearch() {
    return ElasticsearchProcess.start(
        ElasticsearchSettings.in(directory.resolve("elasticsearch")).withHeap(ELASTICSEARCH_HEAP));
  }

  @Override
  public void close() {
    try {
      UnixFiles.delete(directory);
    } catch (IOException failure) {
      throw new UncheckedIOException("cannot delete " + directory, failure);
    }
  }
}
