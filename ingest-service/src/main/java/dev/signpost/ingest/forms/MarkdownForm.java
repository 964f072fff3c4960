package dev.signpost.ingest.forms;

import dev.signpost.ingest.contract.PageId;
import dev.signpost.ingest.forms.DraftResult.Malformation;
import org.jspecify.annotations.Nullable;

/** Drafts as Markdown with the page's fields in YAML front matter and its text below. */
final class MarkdownForm implements DraftForm {
  @Override
  public DraftResult read(String text, @Nullable PageId fallback, FaultList faults) {
    if (Complexity.isTooMuchMarkdown(text)) {
      return new DraftResult.Malformed(
          Malformation.TOO_COMPLEX, "the text has more lines or signs than any page", 0);
    }
    return FrontMatterReader.read(
        text,
        faults,
        (values, body) -> {
          new MarkdownBody(values, faults).read(body);
          return DraftAssembly.assemble(values, fallback, faults);
        });
  }
}
