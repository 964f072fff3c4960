package dev.signpost.search.verify;

import dev.signpost.search.index.IndexKind;
import dev.signpost.search.verify.Difference.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Sets what the log says beside what the index holds.
 *
 * @param differences by id
 * @param moving documents that changed meanwhile and are not as any of the log's versions
 */
record Comparing(List<Difference> differences, long moving) {

  /**
   * @param log all it says of these documents, in its order
   * @param index one trace of each
   */
  static Comparing of(IndexKind kind, List<Trace> log, List<Trace> index) {
    Map<String, List<Trace>> said = new HashMap<>();
    log.forEach(trace -> said.computeIfAbsent(trace.id(), id -> new ArrayList<>()).add(trace));
    List<Difference> differences = new ArrayList<>();
    long moving = 0;
    for (Trace actual : index) {
      List<Trace> versions = said.remove(actual.id());
      Optional<Difference> difference = compare(kind, versions, actual);
      boolean unsettled = versions != null && versions.stream().anyMatch(Trace::late);
      if (difference.isPresent() && unsettled) {
        moving++;
      } else {
        difference.ifPresent(differences::add);
      }
    }
    for (List<Trace> versions : said.values()) {
      if (versions.stream().allMatch(Trace::late)) {
        moving++;
      } else {
        Trace expected = latest(versions);
        differences.add(new Difference(Kind.MISSING, kind, expected.id(), List.of(), expected, 0));
      }
    }
    return new Comparing(differences, moving);
  }

  private static Optional<Difference> compare(
      IndexKind kind, @Nullable List<Trace> versions, Trace actual) {
    if (versions == null) {
      return Optional.of(
          new Difference(Kind.SURPLUS, kind, actual.id(), List.of(), null, actual.version()));
    }
    Trace expected =
        versions.stream()
            .filter(version -> version.late() && version.version() == actual.version())
            .findFirst()
            .orElseGet(() -> latest(versions));
    List<String> fields = expected.fingerprint().differences(actual.fingerprint());
    Kind how;
    if (actual.version() < expected.version()) {
      how = Kind.OUTDATED;
    } else if (actual.version() == expected.version() && fields.isEmpty()) {
      return Optional.empty();
    } else {
      how = kind == IndexKind.LINKS ? Kind.WRONGLY_LINKED : Kind.ALTERED;
    }
    return Optional.of(new Difference(how, kind, actual.id(), fields, expected, actual.version()));
  }

  /** The highest version told before the comparison began; of equal ones the last. */
  private static Trace latest(List<Trace> versions) {
    Trace latest = versions.getFirst();
    for (Trace version : versions) {
      if (latest.late() || (!version.late() && version.version() >= latest.version())) {
        latest = version;
      }
    }
    return latest;
  }
}
