package dev.signpost.language;

import dev.signpost.ingest.contract.Page;
import dev.signpost.ingest.contract.Page.Concern;
import dev.signpost.ingest.contract.Page.Faq;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A list of short texts a page has beside its sections. */
public enum PageField {
  RED_FLAGS("redFlags", Page::redFlags),
  CONCERN_LESS("concern.less", page -> concern(page, Concern::less)),
  CONCERN_DEPENDS("concern.depends", page -> concern(page, Concern::depends)),
  CONCERN_MORE("concern.more", page -> concern(page, Concern::more)),
  FAQ_QUESTION("faq.question", page -> page.faq().stream().map(Faq::question).toList()),
  FAQ_ANSWER("faq.answer", page -> page.faq().stream().map(Faq::answer).toList());

  private final String wireName;
  private final Function<Page, List<String>> texts;

  PageField(String wireName, Function<Page, List<String>> texts) {
    this.wireName = wireName;
    this.texts = texts;
  }

  /** The name in evidence, with a full stop between a field and a field of that. */
  public String wireName() {
    return wireName;
  }

  /** The field of that name in evidence; null for none, which is title, summary or a section. */
  public static @Nullable PageField named(@Nullable String name) {
    return name == null
        ? null
        : Arrays.stream(values()).filter(f -> f.wireName.equals(name)).findFirst().orElse(null);
  }

  List<String> texts(Page page) {
    return texts.apply(page);
  }

  private static List<String> concern(Page page, Function<Concern, List<String>> part) {
    Concern concern = page.concern();
    return concern == null ? List.of() : part.apply(concern);
  }
}
