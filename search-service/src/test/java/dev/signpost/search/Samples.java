package dev.signpost.search;

import dev.signpost.ingest.contract.Page;
import dev.signpost.ingest.contract.Page.Section;
import dev.signpost.ingest.contract.PageId;
import java.util.List;

/** Pages to test with. */
final class Samples {
  private Samples() {}

  static Page page(String id, String title, String text) {
    return page(id, title, List.of(), text, List.of());
  }

  static Page page(
      String id, String title, List<String> aliases, String text, List<String> regions) {
    return new Page(
        PageId.of(id),
        title,
        "en",
        null,
        aliases,
        "Summary of " + title + ".",
        List.of(new Section("What it means", text, "meaning")),
        regions,
        List.of("mri"),
        List.of(),
        null,
        List.of(),
        List.of(),
        List.of(),
        null);
  }
}
