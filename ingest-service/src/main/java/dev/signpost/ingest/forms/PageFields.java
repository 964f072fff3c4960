package dev.signpost.ingest.forms;

import static dev.signpost.ingest.forms.ValueReader.listOf;
import static dev.signpost.ingest.forms.ValueReader.meaning;
import static dev.signpost.ingest.forms.ValueReader.object;
import static java.util.Map.entry;

import dev.signpost.ingest.contract.Page.Concern;
import dev.signpost.ingest.contract.Page.DeclaredLink;
import dev.signpost.ingest.contract.Page.Faq;
import dev.signpost.ingest.contract.Page.Review;
import dev.signpost.ingest.contract.Page.Section;
import dev.signpost.ingest.contract.PageId;
import dev.signpost.ingest.contract.PageKind;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The fields a draft may have, and how each is read. */
final class PageFields {
  private static final ValueReader<String> TEXT = TokenCursor::text;

  private static final ValueReader<Section> SECTION =
      object(
          Map.of("heading", TEXT, "text", TEXT, "role", TEXT),
          values -> new Section(values.get("heading"), values.text("text"), values.get("role")));

  private static final ValueReader<Concern> CONCERN =
      object(
          Map.of("less", listOf(TEXT), "depends", listOf(TEXT), "more", listOf(TEXT)),
          values -> new Concern(values.list("less"), values.list("depends"), values.list("more")));

  private static final ValueReader<Faq> FAQ =
      object(
          Map.of("question", TEXT, "answer", TEXT),
          values -> new Faq(values.text("question"), values.text("answer")));

  private static final ValueReader<Review> REVIEW =
      object(
          Map.of(
              "by", TEXT,
              "on", meaning("bad-date", FieldRules::date),
              "next", meaning("bad-date", FieldRules::date)),
          values -> new Review(values.get("by"), values.get("on"), values.get("next")));

  /** All of them, by name. */
  static final Map<String, ValueReader<?>> ALL =
      Map.ofEntries(
          entry("id", meaning("bad-id", PageId::of)),
          entry("kind", meaning("unknown-kind", PageKind::of)),
          entry("revision", PageFields::revision),
          entry("title", TEXT),
          entry("language", meaning("bad-language", FieldRules::language)),
          entry("url", meaning("bad-url", FieldRules::url)),
          entry("aliases", listOf(TEXT)),
          entry("summary", TEXT),
          entry("sections", listOf(SECTION)),
          entry("regions", listOf(TEXT)),
          entry("modalities", listOf(TEXT)),
          entry("redFlags", listOf(TEXT)),
          entry("concern", CONCERN),
          entry("faq", listOf(FAQ)),
          entry("questions", listOf(TEXT)),
          entry("links", listOf(PageFields::link)),
          entry("review", REVIEW));

  private PageFields() {}

  static @Nullable Long revision(TokenCursor in) throws IOException {
    Long number = in.wholeNumber();
    if (number != null && (number < 1 || number > Draft.MAX_REVISION)) {
      in.faults()
          .error(
              "bad-revision",
              in.place(),
              "revision must be a whole number from 1 to " + Draft.MAX_REVISION);
      return null;
    }
    return number;
  }

  private static @Nullable DeclaredLink link(TokenCursor in) throws IOException {
    Values values = in.object(Map.of("to", meaning("bad-link", PageId::of), "role", TEXT));
    if (values == null) {
      return null;
    }
    if (!values.has("to")) {
      in.faults().error("bad-link", in.place(), "a link must say where to");
    }
    PageId to = values.get("to");
    return to == null ? null : new DeclaredLink(to, values.get("role"));
  }
}
