package dev.signpost.ingest.forms;

import dev.signpost.ingest.contract.Page;
import dev.signpost.ingest.contract.PageId;
import org.jspecify.annotations.Nullable;

/** Makes a draft of the fields that were read. */
final class DraftAssembly {
  private DraftAssembly() {}

  static DraftResult assemble(Values values, @Nullable PageId fallback, FaultList faults) {
    Identity identity = Identity.of(values, fallback, faults);
    PageId id = identity.id();
    return id == null || faults.isFatal()
        ? new DraftResult.Unreadable(id, faults.toList())
        : new DraftResult.Readable(
            new Draft(
                new PageCleaning(faults).clean(page(id, identity.title(), values)),
                identity.revision()),
            faults.toList());
  }

  private static Page page(PageId id, String title, Values values) {
    String language = values.get("language");
    return new Page(
        id,
        title,
        language == null ? "en" : language,
        values.get("url"),
        values.list("aliases"),
        values.get("summary"),
        values.list("sections"),
        values.list("regions"),
        values.list("modalities"),
        values.list("redFlags"),
        values.get("concern"),
        values.list("faq"),
        values.list("questions"),
        values.list("links"),
        values.get("review"));
  }
}
