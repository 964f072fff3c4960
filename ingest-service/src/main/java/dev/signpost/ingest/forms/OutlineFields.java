package dev.signpost.ingest.forms;

import dev.signpost.ingest.contract.Page.Review;
import dev.signpost.ingest.forms.outline.PageText;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** Puts what a page's text says into its fields. */
final class OutlineFields {
  private OutlineFields() {}

  static void put(Values values, PageText text, FaultList faults) {
    add(values, "summary", text.summary(), faults);
    addAll(values, "sections", text.sections(), faults);
    addAll(values, "redFlags", text.redFlags(), faults);
    add(values, "concern", text.concern(), faults);
    addAll(values, "faq", text.faq(), faults);
    addAll(values, "questions", text.questions(), faults);
    addAll(values, "links", text.links(), faults);
    if (text.guessedLinks()) {
      faults.warning(
          "made-links", "/links", "the text has no addresses: links were made of the titles in it");
    }
    Review review = values.get("review");
    if (review == null && text.review() != null) {
      values.put("review", text.review());
    }
    if (!text.unreadDates().isEmpty()) {
      badDate(faults);
    }
  }

  static void badDate(FaultList faults) {
    faults.error("bad-date", "/review", "expected dates such as 2026-05-02 or 2 May 2026");
  }

  private static void addAll(Values values, String name, Collection<?> items, FaultList faults) {
    if (!items.isEmpty()) {
      add(values, name, items, faults);
    }
  }

  private static void add(Values values, String name, @Nullable Object value, FaultList faults) {
    if (value != null && !values.put(name, value)) {
      faults.error("given-twice", "/" + name, "given twice: only the first one counts");
    }
  }
}
