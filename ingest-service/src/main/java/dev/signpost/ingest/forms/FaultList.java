package dev.signpost.ingest.forms;

import dev.signpost.ingest.contract.Fault;
import dev.signpost.ingest.contract.Fault.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

/** Collects the faults of one draft, up to a number an editor can still make use of. */
final class FaultList {
  private static final int LIMIT = 100;

  private final List<Fault> faults = new ArrayList<>(0);
  private final AtomicBoolean fatal = new AtomicBoolean();

  void error(String rule, String place, String message) {
    add(new Fault(rule, Severity.ERROR, place, message));
  }

  void warning(String rule, String place, String message) {
    add(new Fault(rule, Severity.WARNING, place, message));
  }

  /** An error that leaves no page to publish under any gate. */
  void fatal(String rule, String place, String message) {
    makeFatal();
    error(rule, place, message);
  }

  /** Without what was found wrong before there is no page to publish under any gate. */
  void makeFatal() {
    fatal.set(true);
  }

  boolean isFatal() {
    return fatal.get();
  }

  boolean hasErrors() {
    return faults.stream().anyMatch(fault -> fault.severity() == Severity.ERROR);
  }

  List<Fault> toList() {
    return List.copyOf(faults);
  }

  void add(Fault fault) {
    if (faults.size() < LIMIT) {
      faults.add(fault);
    } else if (faults.size() == LIMIT) {
      faults.add(
          new Fault("more-faults", Severity.ERROR, "", "there are more faults than are listed"));
    }
  }
}
