package dev.signpost.ingest.web;

import dev.signpost.ingest.contract.stream.Health;
import dev.signpost.ingest.hooks.HookDoor;
import dev.signpost.ingest.intake.DraftCheck;
import dev.signpost.ingest.intake.Intake;
import dev.signpost.ingest.intake.Reception;
import dev.signpost.ingest.intake.SubmissionLog;
import dev.signpost.ingest.metrics.IngestMetrics;
import dev.signpost.ingest.pages.PagesView;
import dev.signpost.ingest.quarantine.QuarantineView;
import dev.signpost.ingest.receipts.ReceiptsView;
import dev.signpost.ingest.receipts.Waits;
import dev.signpost.web.WebServer;
import io.vertx.core.Vertx;

/** The operations of {@code openapi.yaml}. */
public final class IngestApi implements AutoCloseable {
  private static final long LARGEST_QUESTION = 256 << 10;

  private final PublishHandler publish;
  private final LookupHandler lookup;
  private final ImportHandler imports;
  private final QuarantineHandler quarantine;
  private final HookHandler hooks;
  private final CheckHandler check;
  private final Workshop workshop;
  private final Waits waits;
  private final int maxPageBytes;

  /** What the operations work with. */
  public record Parts(
      Intake intake,
      DraftCheck check,
      SubmissionLog log,
      PagesView pages,
      ReceiptsView receipts,
      QuarantineView quarantine,
      Waits waits,
      Health.Source broker,
      HookDoor door,
      IngestMetrics metrics) {}

  /**
   * @param workers threads that read drafts
   */
  public IngestApi(Vertx vertx, Parts parts, int workers, int maxPageBytes) {
    this.workshop = new Workshop(vertx, workers, parts.log());
    this.waits = parts.waits();
    this.maxPageBytes = maxPageBytes;
    WaitingAnswers answers = new WaitingAnswers(workshop, waits);
    this.publish =
        new PublishHandler(parts.intake(), workshop, answers, parts.broker(), parts.metrics());
    this.lookup = new LookupHandler(parts.pages(), parts.receipts(), workshop);
    this.quarantine = new QuarantineHandler(parts.quarantine(), parts.intake(), workshop, answers);
    Reception reception = new Reception(parts.intake());
    this.hooks = new HookHandler(parts, reception, workshop, answers);
    ImportPace pace = new ImportPace(waits, System::nanoTime);
    this.imports =
        new ImportHandler(
            new LineIntake(reception, workshop, pace, parts.metrics()),
            pace,
            ImportLimits.of(maxPageBytes),
            parts.metrics());
    this.check = new CheckHandler(parts.check(), workshop, imports, maxPageBytes);
  }

  /** Puts the operations on a server to be. */
  public WebServer.Builder addTo(WebServer.Builder server) {
    return server
        .operation("putPage", maxPageBytes, publish::put)
        .operation("deletePage", publish::delete)
        .operation("getPage", lookup::page)
        .operation("getReceipt", lookup::receipt)
        .operation("getReceipts", LARGEST_QUESTION, lookup::receipts)
        .operation("importPages", imports::post)
        .operation("checkDrafts", maxPageBytes, MediaTypes::isLines, check::post)
        .operation("listQuarantine", quarantine::list)
        .operation("getQuarantined", quarantine::show)
        .operation("releaseQuarantined", quarantine::release)
        .operation("postDelivery", maxPageBytes, hooks::post);
  }

  /** Ends what may take long: imports read no further, waiting requests get what they have. */
  public void drain() {
    imports.drain();
    waits.giveUp();
  }

  @Override
  public void close() {
    workshop.close();
  }
}
