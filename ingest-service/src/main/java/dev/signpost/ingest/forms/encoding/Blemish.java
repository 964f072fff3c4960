package dev.signpost.ingest.forms.encoding;

import dev.signpost.ingest.contract.Fault;
import dev.signpost.ingest.contract.Fault.Severity;

/** What encoding and re-encoding does to texts. */
public enum Blemish {
  /** Letters that UTF-8 turns into when read as windows-1252; what they stand for is known. */
  MOJIBAKE_TURNED_BACK(
      "mojibake-repaired",
      Severity.WARNING,
      "characters that were read in a wrong encoding have been turned back"),
  /** The same, with parts missing. */
  MOJIBAKE(
      "mojibake",
      Severity.ERROR,
      "characters were read in a wrong encoding and cannot be turned back"),
  /** Replacement characters: a program before us could not read what stood here. */
  LOST(
      "lost-characters",
      Severity.ERROR,
      "characters are lost: a replacement character stands for them"),
  /** More marks on one letter than any script writes. */
  PILED("piled-marks", Severity.WARNING, "marks piled up on one letter have been removed"),
  /** Control characters other than line ends and tabs. */
  CONTROL("control-characters", Severity.WARNING, "control characters have been removed");

  private final String rule;
  private final Severity severity;
  private final String message;

  Blemish(String rule, Severity severity, String message) {
    this.rule = rule;
    this.severity = severity;
    this.message = message;
  }

  /** The fault of a text at this place that has it. */
  public Fault at(String place) {
    return new Fault(rule, severity, place, message);
  }
}
