package dev.signpost.ingest.forms.outline;

import dev.signpost.ingest.contract.PageKind;
import org.jspecify.annotations.Nullable;

/** What a part of a page is for. */
public sealed interface Purpose {
  /** The role of the part's section, where its text becomes one. */
  @Nullable String role();

  /** It is read: a section. */
  record Text(@Nullable String role) implements Purpose {}

  /**
   * It leads to related pages.
   *
   * @param role the block they belong in
   * @param kind theirs, where the block holds only one
   */
  record Links(String role, @Nullable PageKind kind) implements Purpose {}

  /** It fills a field of its own. */
  enum Field implements Purpose {
    RED_FLAGS("redFlags"),
    QUESTIONS("questions"),
    FAQ("faq"),
    CONCERN("concern"),
    CONCERN_LESS("concern"),
    CONCERN_DEPENDS("concern"),
    CONCERN_MORE("concern");

    private final String role;

    Field(String role) {
      this.role = role;
    }

    @Override
    public String role() {
      return role;
    }
  }
}
