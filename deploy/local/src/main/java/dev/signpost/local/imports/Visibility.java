package dev.signpost.local.imports;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import dev.signpost.local.client.ServiceClient;
import dev.signpost.local.parts.Part;
import dev.signpost.local.terminal.CommandFailedException;
import dev.signpost.local.terminal.Progress;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Follows receipts to their end. Asked in the order of submission and a few hundred at a time, most
 * are at their end when first asked for, so an import costs about one question in five hundred
 * pages.
 */
final class Visibility {
  private static final int AT_ONCE = 500;
  private static final long PAUSE_MILLIS = 100;
  private static final long LONG_AGO_MILLIS = 3_600_000;
  private static final JsonMapper JSON = new JsonMapper();

  private final ServiceClient services;

  Visibility(ServiceClient services) {
    this.services = services;
  }

  /** Returns when every page is visible, or will never be, with how many ended how. */
  Map<Fate, Long> await(List<UUID> receipts, Progress progress) {
    return await(receipts, Set.of(), progress);
  }

  /**
   * The same where some pages are to be gone.
   *
   * @param withdrawals those of the receipts that are of withdrawals
   */
  Map<Fate, Long> await(List<UUID> receipts, Set<UUID> withdrawals, Progress progress) {
    Map<Fate, Long> fates = new EnumMap<>(Fate.class);
    Deque<UUID> open = new ArrayDeque<>(receipts);
    progress.expect(receipts.size());
    while (!open.isEmpty()) {
      List<UUID> batch = take(open);
      List<UUID> later = ask(batch, withdrawals, fates);
      later.reversed().forEach(open::addFirst);
      progress.reached(receipts.size() - open.size());
      if (!later.isEmpty()) {
        pause();
      }
    }
    return fates;
  }

  private static List<UUID> take(Deque<UUID> open) {
    List<UUID> batch = new ArrayList<>(AT_ONCE);
    while (batch.size() < AT_ONCE && !open.isEmpty()) {
      batch.add(open.removeFirst());
    }
    return batch;
  }

  /** Counts the fates that are settled and returns the receipts of the others. */
  private List<UUID> ask(List<UUID> batch, Set<UUID> withdrawals, Map<Fate, Long> fates) {
    ArrayNode ids = JSON.createArrayNode();
    batch.forEach(id -> ids.add(id.toString()));
    JsonNode answer =
        services.post(Part.INGEST, "/v1/receipts", JSON.createObjectNode().set("receipts", ids));
    List<UUID> later = new ArrayList<>(batch);
    for (JsonNode receipt : answer.path("receipts")) {
      fateOf(receipt)
          .ifPresent(fate -> {
            UUID id = UUID.fromString(receipt.path("receipt").asText());
            boolean withdrawn = withdrawals.contains(id) && fate != Fate.STALE && fate != Fate.DEAD;
            fates.merge(withdrawn ? Fate.WITHDRAWN : fate, 1L, Long::sum);
            later.remove(id);
          });
    }
    return later;
  }

  /** Empty while it can still change. */
  static Optional<Fate> fateOf(JsonNode receipt) {
    boolean repeated = receipt.hasNonNull("sameAs");
    if (repeated && isOfLongAgo(receipt)) {
      return Optional.of(Fate.REPEATED);
    }
    for (JsonNode stage : receipt.path("stages")) {
      String outcome = stage.path("outcome").asText();
      boolean ledger = stage.path("stage").asText().equals("ledger");
      boolean index = stage.path("stage").asText().equals("index");
      if ((ledger || index) && outcome.equals("dead")) {
        return Optional.of(Fate.DEAD);
      }
      if (ledger && outcome.equals("stale")) {
        return Optional.of(Fate.STALE);
      }
      if (index && (outcome.equals("visible") || outcome.equals("stale"))) {
        return Optional.of(repeated ? Fate.REPEATED : Fate.ACCEPTED);
      }
    }
    return Optional.empty();
  }

  /** What it repeats went through so long before that its outcomes may be forgotten. */
  private static boolean isOfLongAgo(JsonNode receipt) {
    long own = millisOf(receipt.path("receipt").asText());
    return own - millisOf(receipt.path("sameAs").asText()) > LONG_AGO_MILLIS;
  }

  /** Receipts are UUIDs of version 7, which begin with the time. */
  private static long millisOf(String receipt) {
    return UUID.fromString(receipt).getMostSignificantBits() >>> 16;
  }

  private static void pause() {
    try {
      Thread.sleep(PAUSE_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CommandFailedException("interrupted", e);
    }
  }
}
