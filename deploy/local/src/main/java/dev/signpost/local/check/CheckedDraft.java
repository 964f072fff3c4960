package dev.signpost.local.check;

import dev.signpost.ingest.contract.Fault.Severity;
import dev.signpost.ingest.contract.PageId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was found in one draft.
 *
 * @param file as it was named
 * @param page if that much could be read
 */
record CheckedDraft(String file, @Nullable PageId page, List<Located> faults) {
  CheckedDraft {
    faults = List.copyOf(faults);
  }

  long count(Severity severity) {
    return faults.stream().filter(located -> located.fault().severity() == severity).count();
  }
}
