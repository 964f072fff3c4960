package dev.signpost.link.concepts;

import dev.signpost.language.region.LevelSpan;
import dev.signpost.language.report.Finding;
import dev.signpost.link.table.BytesReader;
import dev.signpost.link.table.BytesWriter;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a report's sentence states of a finding it names.
 *
 * @param levels as in answers to reports: {@code L4-L5}, in the order in which they are named
 * @param severity from {@code minimal} to {@code severe}, or from one to another: {@code
 *     mild-moderate}; null if it is not graded
 */
public record Stated(List<String> levels, @Nullable String severity) {
  public Stated {
    levels = List.copyOf(levels);
  }

  static Stated of(Finding finding) {
    return new Stated(
        finding.where().levels().stream().map(LevelSpan::toString).toList(),
        finding.severity() == null ? null : finding.severity().wireName());
  }

  /** What both state; grades that differ are none of the whole. */
  Stated and(Stated other) {
    return new Stated(
        Stream.concat(levels.stream(), other.levels.stream()).distinct().toList(),
        Objects.equals(severity, other.severity) ? severity : null);
  }

  /** Behind the finding's name, with its commas; empty if nothing is stated. */
  public String text() {
    String grade = severity == null ? "" : ", " + severity.replace("-", " to ");
    return levels.isEmpty() ? grade : grade + ", at " + String.join(" and ", levels);
  }

  public static void write(BytesWriter out, Stated stated) {
    out.list(stated.levels, BytesWriter::text).optional(stated.severity, BytesWriter::text);
  }

  public static Stated read(BytesReader in) {
    return new Stated(in.list(BytesReader::text), in.optional(BytesReader::text));
  }
}
