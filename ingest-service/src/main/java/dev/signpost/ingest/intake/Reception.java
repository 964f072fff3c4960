package dev.signpost.ingest.intake;

import dev.signpost.ingest.forms.DraftReader;
import dev.signpost.ingest.forms.DraftType;
import dev.signpost.ingest.forms.Form;
import dev.signpost.ingest.forms.HandedIn;
import dev.signpost.ingest.forms.ParcelReader;
import dev.signpost.ingest.quality.Gate;

/** Takes what comes without an address of its own: lines of imports, deliveries of sources. */
public final class Reception {
  private final Intake intake;
  private final DraftReader drafts = new DraftReader();
  private final ParcelReader parcels = new ParcelReader(drafts);

  public Reception(Intake intake) {
    this.intake = intake;
  }

  /**
   * Prepares a draft in any form; as JSON it may also carry one or be a withdrawal.
   *
   * @throws dev.signpost.ingest.contract.stream.TransientFailureException as {@link Intake} does
   */
  public Prepared take(byte[] bytes, DraftType type, Gate gate) {
    return type.form() == Form.JSON
        ? json(bytes, gate)
        : intake.publish(drafts.read(bytes, type, null), new Wanted(null, null, gate));
  }

  private Prepared json(byte[] bytes, Gate gate) {
    return switch (parcels.read(bytes)) {
      case HandedIn.Drafted(var result, var revision) ->
          intake.publish(result, new Wanted(null, revision, gate));
      case HandedIn.Withdrawal(var page, var revision) -> intake.withdraw(page, revision);
    };
  }

  /** Refuses what was too long to be kept. */
  public Prepared tooLarge() {
    return intake.tooLarge();
  }
}
