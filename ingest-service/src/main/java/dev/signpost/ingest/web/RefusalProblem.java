package dev.signpost.ingest.web;

import dev.signpost.ingest.contract.Fault;
import dev.signpost.ingest.forms.DraftResult.Malformation;
import dev.signpost.ingest.intake.Envelope;
import dev.signpost.ingest.intake.Prepared.Conflict;
import dev.signpost.ingest.intake.Prepared.Faulty;
import dev.signpost.ingest.intake.Prepared.Malformed;
import dev.signpost.ingest.intake.Prepared.OtherPage;
import dev.signpost.ingest.intake.Prepared.OtherRevision;
import dev.signpost.ingest.intake.Prepared.Refused;
import dev.signpost.ingest.intake.Prepared.Stale;
import dev.signpost.ingest.intake.Prepared.TooLarge;
import dev.signpost.web.Problem;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Locale;

/** Tells a publisher why a draft was not taken in. */
final class RefusalProblem {
  private RefusalProblem() {}

  static Problem of(Refused refused) {
    return switch (refused) {
      case Malformed(var what, var message, var offset) ->
          Problem.of(400, type(what), title(what), message).with("offset", offset);
      case Faulty(var page, var faults) -> faulty(faults);
      case OtherPage(var asked, var found) ->
          Problem.of(
              400,
              "id-mismatch",
              "Other page",
              "the path says %s, the draft says %s".formatted(asked, found));
      case OtherRevision(var page, var asked, var found) ->
          Problem.of(
              400,
              "revision-mismatch",
              "Other revision",
              "the query says revision %d, the draft says %d".formatted(asked, found));
      case Stale(var page, var revision, var current) -> stale(current);
      case Conflict(var page, var revision) ->
          conflict("revision %d stands with other content".formatted(revision))
              .with("current", revision);
      case TooLarge(var page, var limit) -> tooLarge(limit);
    };
  }

  static Problem faulty(List<Fault> faults) {
    return Problem.of(422, "faulty-draft", "Faulty draft", "the draft has errors, see its faults")
        .with("faults", json(faults));
  }

  /** A draft that is kept aside; operators may release it. */
  static Problem quarantined(Envelope envelope) {
    return faulty(envelope.faults())
        .with("quarantined", true)
        .with("page", envelope.pageId().toString())
        .with("revision", envelope.revision())
        .with("receipt", envelope.receipt());
  }

  static Problem stale(long current) {
    return Problem.of(409, "stale", "Stale revision", "the page is at revision " + current)
        .with("current", current);
  }

  static Problem conflict(String detail) {
    return Problem.of(409, "conflict", "Revision taken", detail);
  }

  static Problem tooLarge(long limit) {
    return Problem.of(
            413,
            "too-large",
            "Content too large",
            "a page may have up to %d bytes".formatted(limit))
        .with("limit", limit);
  }

  private static String type(Malformation what) {
    return what.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static String title(Malformation what) {
    return switch (what) {
      case EMPTY -> "Empty draft";
      case INVALID_UTF_8 -> "Not UTF-8";
      case NOT_TEXT -> "Not text";
      case TOO_COMPLEX -> "Too complex";
      case MALFORMED_JSON -> "Not JSON";
      case MALFORMED_FRONT_MATTER -> "Front matter cannot be read";
      case DUPLICATE_FIELD -> "Field stands twice";
    };
  }

  static JsonArray json(List<Fault> faults) {
    JsonArray array = new JsonArray();
    for (Fault fault : faults) {
      array.add(
          new JsonObject()
              .put("rule", fault.rule())
              .put("severity", fault.severity().name().toLowerCase(Locale.ROOT))
              .put("place", fault.place())
              .put("message", fault.message()));
    }
    return array;
  }
}
