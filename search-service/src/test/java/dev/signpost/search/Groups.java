package dev.signpost.search;

import dev.signpost.backends.Backends;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;

/** Consumer groups of the shared broker. */
final class Groups {
  private Groups() {}

  /** Forgets how far a group without members has read. */
  static void delete(String group) {
    try (Admin admin =
        Admin.create(Map.of("bootstrap.servers", Backends.shared().kafka().bootstrapServers()))) {
      admin.deleteConsumerGroups(List.of(group)).all().get();
    } catch (ExecutionException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
