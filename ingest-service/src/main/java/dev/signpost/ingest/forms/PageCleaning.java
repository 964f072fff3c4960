package dev.signpost.ingest.forms;

import dev.signpost.ingest.contract.Page;
import dev.signpost.ingest.contract.Page.Concern;
import dev.signpost.ingest.contract.Page.DeclaredLink;
import dev.signpost.ingest.contract.Page.Faq;
import dev.signpost.ingest.contract.Page.Review;
import dev.signpost.ingest.contract.Page.Section;
import dev.signpost.ingest.forms.encoding.TextRepair;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Repairs all texts of a page, whatever form it came in, and tells where. */
record PageCleaning(FaultList faults) {

  @FunctionalInterface
  private interface Part<T> {
    T cleaned(T part, String place);
  }

  Page clean(Page page) {
    return new Page(
        page.id(),
        text(page.title(), "/title"),
        page.language(),
        page.url(),
        texts(page.aliases(), "/aliases"),
        nullable(page.summary(), "/summary"),
        list(page.sections(), "/sections", this::section),
        texts(page.regions(), "/regions"),
        texts(page.modalities(), "/modalities"),
        texts(page.redFlags(), "/redFlags"),
        concern(page.concern()),
        list(page.faq(), "/faq", this::faq),
        texts(page.questions(), "/questions"),
        list(page.links(), "/links", this::link),
        review(page.review()));
  }

  private String text(String text, String place) {
    TextRepair repaired = TextRepair.of(text);
    repaired.found().stream().sorted().forEach(blemish -> faults.add(blemish.at(place)));
    return repaired.text();
  }

  /** Where a text may be missing, an empty one is no text; JSON does not tell them apart. */
  private @Nullable String nullable(@Nullable String text, String place) {
    String cleaned = text == null ? "" : text(text, place);
    return cleaned.isEmpty() ? null : cleaned;
  }

  private List<String> texts(List<String> texts, String place) {
    return list(texts, place, this::text);
  }

  private <T> List<T> list(List<T> items, String place, Part<T> part) {
    List<T> cleaned = new ArrayList<>(items.size());
    for (int i = 0; i < items.size(); i++) {
      cleaned.add(part.cleaned(items.get(i), place + "/" + i));
    }
    return cleaned;
  }

  private Section section(Section section, String place) {
    return new Section(
        nullable(section.heading(), place + "/heading"),
        text(section.text(), place + "/text"),
        nullable(section.role(), place + "/role"));
  }

  private DeclaredLink link(DeclaredLink link, String place) {
    return new DeclaredLink(link.to(), nullable(link.role(), place + "/role"));
  }

  private Faq faq(Faq faq, String place) {
    return new Faq(
        text(faq.question(), place + "/question"), text(faq.answer(), place + "/answer"));
  }

  private @Nullable Concern concern(@Nullable Concern concern) {
    return concern == null
        ? null
        : new Concern(
            texts(concern.less(), "/concern/less"),
            texts(concern.depends(), "/concern/depends"),
            texts(concern.more(), "/concern/more"));
  }

  private @Nullable Review review(@Nullable Review review) {
    return review == null
        ? null
        : new Review(nullable(review.by(), "/review/by"), review.on(), review.next());
  }
}
