package dev.signpost.ingest.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.signpost.ingest.contract.ContentChange;
import dev.signpost.ingest.contract.ContentChange.PagePublished;
import dev.signpost.ingest.contract.ContentChange.PageWithdrawn;
import dev.signpost.ingest.contract.ContentDigest;
import dev.signpost.ingest.contract.JsonCodec;
import dev.signpost.ingest.contract.PageId;
import dev.signpost.ingest.contract.Submission;
import dev.signpost.ingest.contract.Submission.DraftSubmitted;
import dev.signpost.ingest.contract.Submission.WithdrawalSubmitted;
import dev.signpost.ingest.forms.DraftReader;
import dev.signpost.ingest.forms.Form;
import dev.signpost.ingest.pages.KnownPage;
import dev.signpost.ingest.quality.Gate;
import dev.signpost.ingest.quality.PageRules;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class IntakeTest {
  private static final Instant NOW = Instant.parse("2026-05-02T10:00:00Z");
  private static final PageId PAGE = PageId.of("term/lesion");
  private static final String DRAFT =
      "{\"id\":\"term/lesion\",\"title\":\"Größe\",\"summary\":\"s\",\"revision\":5}";

  private final Map<PageId, KnownPage> known = new HashMap<>();
  private final DraftReader reader = new DraftReader();
  private final Intake intake =
      new Intake(
          PageRules.standard(Clock.systemUTC()),
          id -> Optional.ofNullable(known.get(id)),
          Clock.fixed(NOW, ZoneOffset.UTC),
          2_000);

  @Test
  void envelopeHoldsTheSubmissionAsTheCodecWouldWriteIt() {
    Envelope envelope = ((Prepared.Sealed) publish(DRAFT, lenient())).envelope();

    JsonCodec<Submission> codec = JsonCodec.of(Submission.class);
    DraftSubmitted submission = (DraftSubmitted) codec.decode(envelope.json());
    assertThat(codec.encode(submission)).isEqualTo(envelope.json());
    assertThat(submission.receipt()).isEqualTo(envelope.receipt());
    assertThat(submission.revision()).isEqualTo(5);
    assertThat(submission.page().title()).isEqualTo("Größe");
    assertThat(submission.digest()).isEqualTo(ContentDigest.of(submission.page()));
    assertThat(submission.faults()).isEqualTo(envelope.faults()).isNotEmpty();
    assertThat(submission.at()).isEqualTo(NOW);
  }

  @Test
  void withdrawalOfAnUnknownPageIsSealed() {
    Envelope envelope = ((Prepared.Sealed) intake.withdraw(PAGE, null)).envelope();

    assertThat(JsonCodec.of(Submission.class).decode(envelope.json()))
        .isInstanceOf(WithdrawalSubmitted.class);
    assertThat(envelope.revision()).isPositive();
  }

  @Test
  void requestAndDraftMustMeanTheSame() {
    assertThat(publish(DRAFT, new Wanted(PageId.of("term/other"), null, Gate.STRICT)))
        .isInstanceOf(Prepared.OtherPage.class);
    assertThat(publish(DRAFT, new Wanted(PAGE, 6L, Gate.STRICT)))
        .isEqualTo(new Prepared.OtherRevision(PAGE, 6, 5));
    assertThat(publish(DRAFT, new Wanted(PAGE, 5L, Gate.STRICT)))
        .isInstanceOf(Prepared.Sealed.class);
  }

  @Test
  void whatStandsAgainstADraftIsToldBeforeItIsSent() {
    Submission sent =
        JsonCodec.of(Submission.class)
            .decode(((Prepared.Sealed) publish(DRAFT, lenient())).envelope().json());
    know(published((DraftSubmitted) sent, 5));
    assertThat(publish(DRAFT, lenient())).isInstanceOf(Prepared.Sealed.class);
    assertThat(publish(DRAFT.replace("Größe", "Other"), lenient()))
        .isEqualTo(new Prepared.Conflict(PAGE, 5));
    assertThat(intake.withdraw(PAGE, 5L)).isInstanceOf(Prepared.Conflict.class);

    know(new PageWithdrawn("r", PAGE, 7, NOW));
    assertThat(publish(DRAFT, lenient())).isEqualTo(new Prepared.Stale(PAGE, 5, 7));
    assertThat(intake.withdraw(PAGE, 7L)).isInstanceOf(Prepared.Sealed.class);
  }

  @Test
  void gateKeepsErrorsOutUnlessItIsLenient() {
    String noText = DRAFT.replace(",\"summary\":\"s\"", "");

    assertThat(publish(noText, new Wanted(null, null, Gate.STRICT)))
        .isInstanceOfSatisfying(
            Prepared.Sealed.class, kept -> assertThat(kept.envelope().quarantined()).isTrue());
    assertThat(publish(noText, lenient()))
        .isInstanceOfSatisfying(
            Prepared.Sealed.class, sent -> assertThat(sent.envelope().quarantined()).isFalse());
    assertThat(publish("{\"title\":\"t\"}", lenient())).isInstanceOf(Prepared.Faulty.class);
  }

  @Test
  void pageOverTheLimitIsTooLarge() {
    assertThat(publish(DRAFT.replace("Größe", "x".repeat(2_000)), lenient()))
        .isEqualTo(new Prepared.TooLarge(PAGE, 2_000));
  }

  private static Wanted lenient() {
    return new Wanted(null, null, Gate.LENIENT);
  }

  private static PagePublished published(DraftSubmitted sent, long revision) {
    return new PagePublished("r", sent.page(), revision, sent.digest(), List.of(), NOW);
  }

  private void know(ContentChange change) {
    known.put(PAGE, KnownPage.ofEvent(JsonCodec.of(ContentChange.class).encode(change)));
  }

  private Prepared publish(String json, Wanted wanted) {
    return intake.publish(reader.read(json.getBytes(UTF_8), Form.JSON), wanted);
  }
}
