package dev.signpost.ingest.forms;

import dev.signpost.ingest.contract.Page.Review;
import dev.signpost.ingest.contract.PageId;
import dev.signpost.ingest.forms.DraftResult.Malformation;
import dev.signpost.ingest.forms.html.HtmlPage;
import dev.signpost.ingest.forms.html.HtmlReader;
import dev.signpost.ingest.forms.html.PageHead;
import dev.signpost.ingest.forms.outline.BlockNames;
import dev.signpost.ingest.forms.outline.Dates;
import dev.signpost.ingest.forms.outline.Outline;
import dev.signpost.ingest.forms.outline.PageText;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Drafts as the HTML pages they are shown as.
 *
 * @param address where the page was found
 */
record HtmlForm(@Nullable String address) implements DraftForm {
  @Override
  public DraftResult read(String text, @Nullable PageId fallback, FaultList faults) {
    if (Complexity.isTooMuchHtml(text)) {
      return new DraftResult.Malformed(
          Malformation.TOO_COMPLEX, "the document has more tags than any page", 0);
    }
    BlockNames names = new BlockNames();
    return HtmlReader.read(text, names)
        .map(page -> draft(page, names, fallback, faults))
        .orElseGet(() ->
            new DraftResult.Malformed(
                Malformation.TOO_COMPLEX, "the HTML parser gave up on the document", 0));
  }

  private DraftResult draft(
      HtmlPage page, BlockNames names, @Nullable PageId fallback, FaultList faults) {
    PageHead head = page.head().foundAt(address);
    Values values = HeadFields.read(head.fields(), faults);
    if (head.broken()) {
      faults.warning("bad-json-ld", "", "JSON-LD that is no JSON is left out");
    }
    String title = page.title() == null ? "" : page.title();
    values.put("title", title);
    HeadFields.put(values, "url", head.address(), faults);
    HeadFields.put(values, "language", head.language(), faults);
    if (!head.aliases().isEmpty()) {
      values.put("aliases", head.aliases());
    }
    PageText outline = Outline.of(page.blocks(), names, head.site());
    putReview(values, head, faults);
    putSummary(values, head, outline);
    OutlineFields.put(values, outline.withFaq(head.faq()), faults);
    MissingId.complete(
        values, fallback, new MissingId.Hints(title, page.kind(), head.address()), faults);
    return DraftAssembly.assemble(values, fallback, faults);
  }

  /** What the head says of the page is a summary where the text opens without one. */
  private static void putSummary(Values values, PageHead head, PageText outline) {
    if (outline.summary() == null && head.description() != null) {
      values.put("summary", head.description());
    }
  }

  private static void putReview(Values values, PageHead head, FaultList faults) {
    String written = head.lastReviewed();
    Optional<LocalDate> on = written == null ? Optional.empty() : Dates.read(written);
    if (written != null && on.isEmpty()) {
      OutlineFields.badDate(faults);
    }
    if (head.reviewedBy() != null || on.isPresent()) {
      values.put("review", new Review(head.reviewedBy(), on.orElse(null), null));
    }
  }
}
