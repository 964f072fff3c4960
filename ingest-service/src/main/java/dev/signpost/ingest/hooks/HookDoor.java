package dev.signpost.ingest.hooks;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.signpost.ingest.hooks.Admission.OutsideWindow;
import dev.signpost.ingest.hooks.Admission.Unsigned;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;

/** Lets deliveries in that are signed by their source, fresh, and new. */
public final class HookDoor {
  private static final Pattern ID = Pattern.compile("[!-~]{1,200}");
  private static final Pattern SECONDS = Pattern.compile("[0-9]{1,11}");
  private static final int LONGEST_SIGNATURES = 1_000;

  /** Stands in for a source that does not exist, so that its refusal takes as long as any. */
  private static final Signer NOBODY = new Signer("nobody signs with this secret".getBytes(UTF_8));

  private final HookSecrets secrets;
  private final SeenDeliveries seen;
  private final Clock clock;
  private final long windowSeconds;

  /**
   * @param window how far the time of a delivery may be from the clock's, either way
   */
  public HookDoor(HookSecrets secrets, SeenDeliveries seen, Clock clock, Duration window) {
    this.secrets = secrets;
    this.seen = seen;
    this.clock = clock;
    this.windowSeconds = window.toSeconds();
  }

  /** Whether it may come in; works on the whole body, so not for an event loop. */
  public Admission admit(Delivery delivery) {
    if (!isComplete(delivery) || !isSigned(delivery)) {
      return new Unsigned();
    }
    long at = Long.parseLong(delivery.timestamp());
    long now = clock.instant().getEpochSecond();
    return Math.abs(now - at) > windowSeconds
        ? new OutsideWindow(windowSeconds, now - at)
        : seen.claim(delivery.source() + "/" + delivery.id(), at + windowSeconds, now);
  }

  private static boolean isComplete(Delivery delivery) {
    return ID.matcher(delivery.id()).matches()
        && SECONDS.matcher(delivery.timestamp()).matches()
        && delivery.signatures().length() <= LONGEST_SIGNATURES;
  }

  private boolean isSigned(Delivery delivery) {
    List<Signer> signers = secrets.of(delivery.source());
    if (signers.isEmpty()) {
      boolean _ = NOBODY.signed(delivery);
      return false;
    }
    boolean signed = false;
    for (Signer signer : signers) {
      signed |= signer.signed(delivery);
    }
    return signed;
  }
}
