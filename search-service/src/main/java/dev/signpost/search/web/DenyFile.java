package dev.signpost.search.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.signpost.search.suggest.DenyList;
import io.vertx.core.Vertx;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What is never suggested, from a file that is read again every few seconds, so that a suggestion
 * can be stopped, or all of them, without a restart. While it cannot be read the last list holds.
 */
public final class DenyFile implements Supplier<DenyList> {
  private static final Logger LOG = LoggerFactory.getLogger(DenyFile.class);
  private static final long READ_EVERY_MILLIS = 5_000;

  private volatile DenyList list = DenyList.EMPTY;

  private DenyFile() {}

  /** Watches the file; an empty name denies nothing. */
  public static DenyFile watch(Vertx vertx, String file) {
    DenyFile denied = new DenyFile();
    if (!file.isEmpty()) {
      vertx.setPeriodic(0, READ_EVERY_MILLIS, timer -> denied.read(vertx, file));
    }
    return denied;
  }

  private void read(Vertx vertx, String file) {
    vertx
        .fileSystem()
        .readFile(file)
        .onSuccess(bytes -> list = DenyList.of(bytes.toString(UTF_8)))
        .onFailure(failure ->
            LOG.atWarn()
                .addKeyValue("error", failure.getMessage())
                .log("suggest deny file cannot be read"));
  }

  @Override
  public DenyList get() {
    return list;
  }
}
