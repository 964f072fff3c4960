package dev.signpost.benchmarks;

import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;

/** Processor time of named processes, to say what bounds a figure. */
final class CpuTime {
  private final Map<String, ProcessHandle> processes;
  private final Map<String, Duration> before = new TreeMap<>();
  private final Map<String, Duration> total = new TreeMap<>();

  CpuTime(Map<String, ProcessHandle> processes) {
    this.processes = new TreeMap<>(processes);
  }

  void start() {
    processes.forEach((name, process) -> before.put(name, used(process)));
  }

  void stop() {
    processes.forEach((name, process) ->
        total.merge(name, used(process).minus(before.get(name)), Duration::plus));
  }

  /** Seconds a round, by process. */
  String perRound(int rounds) {
    StringBuilder text = new StringBuilder();
    total.forEach((name, time) ->
        text.append(
            "%s%s %.2f s"
                .formatted(text.isEmpty() ? "" : ", ", name, time.toMillis() / 1000.0 / rounds)));
    return text.toString();
  }

  private static Duration used(ProcessHandle process) {
    return process.info().totalCpuDuration().orElse(Duration.ZERO);
  }
}
