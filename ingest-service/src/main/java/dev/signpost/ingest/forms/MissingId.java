package dev.signpost.ingest.forms;

import dev.signpost.ingest.contract.PageId;
import dev.signpost.ingest.contract.PageKind;
import dev.signpost.ingest.forms.outline.PageAddress;
import dev.signpost.ingest.forms.outline.Slugs;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the id of a page whose draft does not tell it outright. */
final class MissingId {
  private MissingId() {}

  /** What the draft says of itself instead. */
  record Hints(String title, @Nullable PageKind kind, @Nullable String address) {
    private Optional<PageAddress> parsed() {
      return Optional.ofNullable(address).flatMap(PageAddress::of);
    }

    /** By the words of the address, else by its last step and the kind. */
    Optional<PageId> byAddress() {
      return parsed()
          .flatMap(PageAddress::page)
          .or(() ->
              kind == null
                  ? Optional.empty()
                  : parsed().filter(a -> a.steps().size() > 1).flatMap(a -> a.lastStep(kind)));
    }

    Optional<PageId> byTitle() {
      return Slugs.id(kind == null ? PageKind.ARTICLE : kind, title);
    }
  }

  /**
   * Puts an id where there is none; where the request has one, only says what speaks against it.
   */
  static void complete(Values values, @Nullable PageId fallback, Hints hints, FaultList faults) {
    if (values.has("id")) {
      return;
    }
    Optional<PageId> addressed = hints.byAddress();
    if (fallback != null) {
      compare(fallback, hints, addressed, faults);
    } else if (addressed.isPresent()) {
      values.put("id", addressed.get());
    } else {
      hints
          .byTitle()
          .ifPresent(made -> {
            values.put("id", made);
            faults.warning(
                "made-id",
                "/id",
                "the draft does not say which page it is, its title was taken: " + made);
          });
    }
  }

  private static void compare(
      PageId asked, Hints hints, Optional<PageId> addressed, FaultList faults) {
    if (addressed.isPresent() && !addressed.get().slug().equals(asked.slug())) {
      faults.warning("other-address", "/url", "the address looks like that of another page");
    }
    PageKind kind = hints.kind();
    if (kind != null && kind != asked.kind()) {
      faults.warning(
          "other-kind",
          "/kind",
          "the draft looks like a page of kind %s, it is published as %s"
              .formatted(kind.wireName(), asked.kind().wireName()));
    }
  }
}
