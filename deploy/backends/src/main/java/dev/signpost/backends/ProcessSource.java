package dev.signpost.backends;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Local processes on a temporary directory.
 *
 * @param reason why processes, for the log
 */
record ProcessSource(Path directory, String reason) implements Source {

  private static final Logger log = LoggerFactory.getLogger(ProcessSource.class);
  private static final int ELASTICSEARCH_HEAP = 768;

  /** Others may enter the directory: as root, Elasticsearch runs as another account. */
  static ProcessSource because(String reason) {
    try {
      return new ProcessSource(
          Files.createTempDirectory(
              "signpost-backends-",
              PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx--x--x"))),
          reason);
    } catch (IOException failure) {
      throw new UncheckedIOException("cannot make a temporary directory", failure);
    }
  }

  @Override
  public Kafka kafka() {
    log.atInfo().log("kafka for tests runs as a local process: {}", reason);
    return KafkaProcess.start(KafkaSettings.in(directory.resolve("kafka")));
  }

  @Override
  public Elasticsearch elasticsearch() {
    log.atInfo().log("elasticsearch for tests runs as a local process: {}", reason);
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
