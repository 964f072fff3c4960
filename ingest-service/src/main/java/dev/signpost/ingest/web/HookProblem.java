package dev.signpost.ingest.web;

import dev.signpost.ingest.hooks.Admission;
import dev.signpost.web.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Tells a source why its delivery may not come in: what was expected, and nothing of what is known
 * about sources and their secrets.
 */
final class HookProblem {
  static final String ID = "webhook-id";
  static final String TIMESTAMP = "webhook-timestamp";
  static final String SIGNATURE = "webhook-signature";

  private static final String EXPECTED =
      "expected %s (visible ASCII, up to 200), %s (seconds since 1970) and %s (v1, then base64 of"
              .formatted(ID, TIMESTAMP, SIGNATURE)
          + " HMAC-SHA256 over id.timestamp.body with the secret of this source)";

  private HookProblem() {}

  static Problem of(Admission.Denied denied) {
    return switch (denied) {
      case Admission.Unsigned() -> Problem.of(401, "unsigned", "Not signed", EXPECTED);
      case Admission.OutsideWindow(var window, var off) ->
          Problem.of(
                  403,
                  "outside-window",
                  "Signed too long ago or ahead",
                  "%s may be up to %d s from our time".formatted(TIMESTAMP, window))
              .with("windowSeconds", window)
              .with("behindSeconds", off);
      case Admission.Replayed(var receipt) -> replayed(receipt);
      case Admission.Crowded() ->
          Problem.unavailable("too many deliveries came in lately to remember one more");
    };
  }

  private static Problem replayed(@Nullable String receipt) {
    Problem problem =
        Problem.of(
            409,
            "replayed",
            "Delivered before",
            "a delivery of this %s %s".formatted(ID, receipt == null ? "is coming in" : "came in"));
    return receipt == null ? problem : problem.with("receipt", receipt);
  }
}
