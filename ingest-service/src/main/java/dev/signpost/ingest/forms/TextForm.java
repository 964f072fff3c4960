package dev.signpost.ingest.forms;

import dev.signpost.ingest.contract.PageId;
import dev.signpost.ingest.forms.DraftResult.Malformation;
import dev.signpost.ingest.forms.outline.BlockNames;
import dev.signpost.ingest.forms.outline.Outline;
import dev.signpost.ingest.forms.text.TextPage;
import dev.signpost.ingest.forms.text.TextReader;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Drafts as plain text, with or without front matter. */
final class TextForm implements DraftForm {
  /** A line of dashes alone may be an ornament. */
  private static final Pattern FIELDS = Pattern.compile("\\s*---[ \\t]*\\R[A-Za-z]+:");

  @Override
  public DraftResult read(String text, @Nullable PageId fallback, FaultList faults) {
    if (Complexity.isTooMuchText(text)) {
      return new DraftResult.Malformed(
          Malformation.TOO_COMPLEX, "the text has more lines than any page", 0);
    }
    return FIELDS.matcher(text).lookingAt()
        ? FrontMatterReader.read(
            text, faults, (values, body) -> page(values, body, fallback, faults))
        : page(new Values(), text, fallback, faults);
  }

  private static DraftResult page(
      Values values, String body, @Nullable PageId fallback, FaultList faults) {
    BlockNames names = new BlockNames();
    TextPage page = TextReader.read(body, names);
    if (!values.has("title")) {
      putTitle(values, page, faults);
    }
    if (page.leftOut() > 0) {
      faults.warning("text-above-title", "/title", "what stands above the title is left out");
    }
    OutlineFields.put(values, Outline.of(page.blocks(), names, ""), faults);
    MissingId.complete(
        values, fallback, new MissingId.Hints(values.text("title"), page.kind(), null), faults);
    return DraftAssembly.assemble(values, fallback, faults);
  }

  private static void putTitle(Values values, TextPage page, FaultList faults) {
    values.put("title", page.title() == null ? "" : page.title());
    if (page.untitled() && page.title() != null) {
      faults.warning(
          "made-title",
          "/title",
          "the text has no title, the words of its first heading were taken");
    }
  }
}
