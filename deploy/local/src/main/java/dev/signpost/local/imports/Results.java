package dev.signpost.local.imports;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.signpost.ingest.contract.Fault;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.LongAdder;

/** Counts what ingest said of each draft, and keeps the receipts to follow. */
final class Results {
  private static final JsonMapper JSON = new JsonMapper();
  private static final int STALE = 409;

  private final RejectedFile rejected;
  private final AtomicLong answered = new AtomicLong();
  private final LongAdder refused = new LongAdder();
  private final LongAdder stale = new LongAdder();
  private final ConcurrentLinkedQueue<UUID> receipts = new ConcurrentLinkedQueue<>();
  private final Set<UUID> withdrawals = ConcurrentHashMap.newKeySet();
  private final Map<Fate, LongAdder> passed = new ConcurrentSkipListMap<>();
  private final Map<String, LongAdder> faults = new ConcurrentSkipListMap<>();

  Results(RejectedFile rejected) {
    this.rejected = rejected;
  }

  void answered(Item.Draft draft, JsonNode result) {
    int status = result.path("status").asInt();
    result.path("faults").forEach(this::count);
    if (status / 100 == 2) {
      UUID receipt = UUID.fromString(result.path("receipt").asText());
      receipts.add(receipt);
      if (draft.isWithdrawal()) {
        withdrawals.add(receipt);
      }
    } else if (status == STALE) {
      stale.increment();
    } else {
      refused.increment();
      if (result.path("faults").isEmpty()) {
        count("error " + problem(result));
      }
      rejected.add(draft, result);
    }
    draft.answered(result);
    answered.incrementAndGet();
  }

  void passed(Item.Passed item) {
    passed.computeIfAbsent(item.fate(), key -> new LongAdder()).increment();
    if (!item.why().isEmpty()) {
      count(item.fate().wireName() + " " + item.why());
    }
    answered.incrementAndGet();
  }

  /** Whether ingest has what it was sent, or something newer: there is no need to send it again. */
  static boolean isSettled(JsonNode result) {
    int status = result.path("status").asInt();
    return status / 100 == 2 || status == STALE;
  }

  void unreadable(Item.Unreadable item) {
    item.faults().forEach(fault -> count(JSON.<JsonNode>valueToTree(fault)));
    refused.increment();
    rejected.add(item);
    answered.incrementAndGet();
  }

  long answered() {
    return answered.get();
  }

  /** Of what was taken in, in the order it was sent. */
  List<UUID> receipts() {
    return List.copyOf(receipts);
  }

  /** Which of them are of withdrawals. */
  Set<UUID> withdrawals() {
    return Set.copyOf(withdrawals);
  }

  /** What did not have to be sent. */
  Map<Fate, Long> passed() {
    Map<Fate, Long> counted = new TreeMap<>();
    passed.forEach((fate, count) -> counted.put(fate, count.sum()));
    return counted;
  }

  /** Where the refused drafts are kept; empty if there are none. */
  Optional<String> rejectedFile() {
    return refused() == 0 ? Optional.empty() : Optional.of(rejected.path().toString());
  }

  long refused() {
    return refused.sum();
  }

  long stale() {
    return stale.sum();
  }

  /** How often each rule found a fault; the severity stands before the rule. */
  Map<String, Long> faults() {
    Map<String, Long> counted = new TreeMap<>();
    faults.forEach((rule, count) -> counted.put(rule, count.sum()));
    return counted;
  }

  /** The short name of the problem, at the end of its type. */
  private static String problem(JsonNode result) {
    String type = result.path("problem").path("type").asText("unknown");
    return type.substring(type.lastIndexOf('/') + 1);
  }

  private void count(JsonNode fault) {
    String severity = fault.path("severity").asText(Fault.Severity.ERROR.name());
    count(severity + " " + fault.path("rule").asText());
  }

  private void count(String rule) {
    faults.computeIfAbsent(rule, key -> new LongAdder()).increment();
  }
}
