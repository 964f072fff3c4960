package dev.signpost.ingest.quality;

import dev.signpost.ingest.contract.Fault;
import dev.signpost.ingest.contract.Fault.Severity;
import java.util.List;
import java.util.Locale;

/** Which faults keep a page from being published. */
public enum Gate {
  /** Errors do. */
  STRICT,
  /** None do; they are recorded with the page. */
  LENIENT;

  /** Reads the lower-case name of the {@code gate} parameter. */
  public static Gate of(String name) {
    return valueOf(name.toUpperCase(Locale.ROOT));
  }

  public boolean lets(List<Fault> faults) {
    return switch (this) {
      case STRICT -> faults.stream().noneMatch(fault -> fault.severity() == Severity.ERROR);
      case LENIENT -> true;
    };
  }
}
