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
  RED_FLAGS("redFlags"),
  CONCERN_LESS("concern.less"),
  CONCERN_DEPENDS("concern.depends"),
  CONCERN_MORE("concern.more"),
  FAQ_QUESTION("faq.question"),
  FAQ_ANSWER("faq.answer");

  private final String wireName;

  PageField(String wireName) {
    this.wireName = wireName;
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
    return switch (this) {
      case RED_FLAGS -> page.redFlags();
      case CONCERN_LESS -> concern(page, Concern::less);
      case CONCERN_DEPENDS -> concern(page, Concern::depends);
      case CONCERN_MORE -> concern(page, Concern::more);
      case FAQ_QUESTION -> page.faq().stream().map(Faq::question).toList();
      case FAQ_ANSWER -> page.faq().stream().map(Faq::answer).toList();
    };
  }

  private static List<String> concern(Page page, Function<Concern, List<String>> part) {
    Concern concern = page.concern();
    return concern == null ? List.of() : part.apply(concern);
  }
}
