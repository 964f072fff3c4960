package dev.signpost.local.check;

import dev.signpost.ingest.contract.Page;
import dev.signpost.ingest.contract.PageId;
import dev.signpost.ingest.forms.DraftReader;
import dev.signpost.ingest.forms.DraftResult;
import dev.signpost.ingest.forms.DraftResult.Readable;
import dev.signpost.ingest.forms.FilePage;
import dev.signpost.ingest.intake.DraftCheck;
import dev.signpost.ingest.intake.DraftCheck.Checked;
import dev.signpost.ingest.quality.PageRules;
import dev.signpost.ingest.quality.policy.Finding;
import dev.signpost.ingest.quality.policy.Severities;
import dev.signpost.ingest.quality.site.MarkedPage;
import dev.signpost.ingest.quality.site.MemorySite;
import dev.signpost.ingest.quality.site.SiteRules;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads drafts, then holds each against the rules and against the others. */
final class CheckRun {
  private final DraftReader reader = new DraftReader();
  private final MemorySite site = new MemorySite();
  private final DraftCheck check;

  CheckRun(Severities severities, Clock clock) {
    SiteRules rules = SiteRules.of(severities);
    this.check =
        new DraftCheck(
            PageRules.of(clock, severities), page -> rules.check(MarkedPage.of(page), site));
  }

  private record Read(FoundDraft draft, DraftResult result) {}

  /**
   * What is wrong with each.
   *
   * @param fallback the id of a page that does not tell it
   */
  List<CheckedDraft> run(List<FoundDraft> drafts, @Nullable PageId fallback) {
    List<Read> read = new ArrayList<>();
    for (FoundDraft draft : drafts) {
      DraftResult result = reader.read(draft.bytes(), draft.form(), id(draft, fallback));
      if (result instanceof Readable readable) {
        site.add(readable.draft().page());
      }
      read.add(new Read(draft, result));
    }
    return read.stream().map(this::check).toList();
  }

  /** A file's place stands in for an id that is neither in it nor told. */
  private static @Nullable PageId id(FoundDraft draft, @Nullable PageId fallback) {
    return fallback == null && draft.alone()
        ? FilePage.of(Path.of(draft.file())).orElse(null)
        : fallback;
  }

  private CheckedDraft check(Read read) {
    Checked checked = check.check(read.result());
    Page page = read.result() instanceof Readable readable ? readable.draft().page() : null;
    List<Located> faults =
        checked.findings().isEmpty()
            ? List.of()
            : located(checked.findings(), LineFinder.of(read.draft(), page));
    return new CheckedDraft(read.draft().file(), checked.page(), faults);
  }

  private static List<Located> located(List<Finding> findings, LineFinder lines) {
    return findings.stream()
        .map(finding -> new Located(finding.fault(), lines.line(finding)))
        .toList();
  }
}
