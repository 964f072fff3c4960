package dev.signpost.ingest.forms;

import dev.signpost.ingest.contract.PageId;
import dev.signpost.ingest.contract.PageKind;
import dev.signpost.ingest.forms.encoding.TextRepair;
import org.jspecify.annotations.Nullable;

/** The fields without which there is no telling what page a draft is: id, kind, title, revision. */
record Identity(@Nullable PageId id, String title, @Nullable Long revision) {

  /**
   * Takes them from a draft's fields; what is missing or contradictory becomes a fatal fault.
   *
   * @param fallback the page's id where the draft does not tell one
   */
  static Identity of(Values values, @Nullable PageId fallback, FaultList faults) {
    PageId id = id(values, fallback, faults);
    if (values.has("revision") && values.get("revision") == null) {
      faults.makeFatal();
    }
    return new Identity(id, title(values, id, faults), values.get("revision"));
  }

  private static @Nullable PageId id(Values values, @Nullable PageId fallback, FaultList faults) {
    PageId id = values.has("id") ? values.get("id") : fallback;
    if (!values.has("id") && fallback == null) {
      faults.fatal("missing-id", "/id", "a page needs an id: kind/slug");
    }
    if (id == null || (values.has("kind") && values.get("kind") == null)) {
      faults.makeFatal();
    }
    PageKind kind = values.get("kind");
    if (id != null && kind != null && id.kind() != kind) {
      faults.fatal(
          "kind-differs",
          "/kind",
          "the id says %s, not %s".formatted(id.kind().wireName(), kind.wireName()));
    }
    return id;
  }

  /** Where the title is empty, the words of the slug stand in for it. */
  private static String title(Values values, @Nullable PageId id, FaultList faults) {
    String title = values.text("title");
    if (isSeen(title)) {
      return title;
    }
    if (!values.has("title")) {
      faults.fatal("missing-title", "/title", "a page needs a title");
    } else if (values.get("title") == null) {
      faults.makeFatal();
    } else {
      faults.error("missing-title", "/title", "the title is empty, the slug stands in for it");
    }
    return id == null ? "" : id.slug().replaceAll("[._-]", " ");
  }

  /** Whether anything is left of a title once what nobody sees is taken out of it. */
  private static boolean isSeen(String title) {
    return TextRepair.of(title)
        .text()
        .chars()
        .anyMatch(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c));
  }
}
