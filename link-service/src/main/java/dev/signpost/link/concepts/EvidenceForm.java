package dev.signpost.link.concepts;

import dev.signpost.link.contract.Evidence;
import dev.signpost.link.table.BytesReader;
import dev.signpost.link.table.BytesWriter;

/** Evidence in tables. */
public final class EvidenceForm {
  private EvidenceForm() {}

  public static void write(BytesWriter out, Evidence evidence) {
    out.number(evidence.section() - Evidence.TITLE)
        .number(evidence.start())
        .number(evidence.end())
        .text(evidence.quote())
        .optional(evidence.field(), BytesWriter::text);
  }

  public static Evidence read(BytesReader in) {
    return new Evidence(
        in.count() + Evidence.TITLE,
        in.count(),
        in.count(),
        in.text(),
        in.optional(BytesReader::text));
  }
}
