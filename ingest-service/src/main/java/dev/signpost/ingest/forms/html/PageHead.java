package dev.signpost.ingest.forms.html;

import dev.signpost.ingest.contract.Page.Faq;
import dev.signpost.ingest.contract.PageId;
import dev.signpost.ingest.forms.outline.PageAddress;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the head of a page and its JSON-LD say, as written.
 *
 * @param fields of a draft that are named outright: {@code signpost:id}, …
 * @param address the canonical one
 * @param faq questions the JSON-LD answers
 * @param broken whether some JSON-LD could not be read
 */
public record PageHead(
    Map<String, String> fields,
    @Nullable String address,
    @Nullable String language,
    List<String> aliases,
    @Nullable String description,
    @Nullable String reviewedBy,
    @Nullable String lastReviewed,
    List<Faq> faq,
    boolean broken) {

  public PageHead {
    fields = Map.copyOf(fields);
    aliases = List.copyOf(aliases);
    faq = List.copyOf(faq);
  }

  static PageHead of(Metas metas, SchemaPage schema) {
    return new PageHead(
        fields(metas, schema),
        metas.canonical().or(schema::address).orElse(null),
        metas.language().or(schema::language).orElse(null),
        schema.aliases(),
        schema.description().or(() -> metas.meta("description", "og:description")).orElse(null),
        schema.reviewedBy().orElse(null),
        schema.lastReviewed().orElse(null),
        schema.faq(),
        schema.graph().broken());
  }

  /** The same with the address it was found at, unless it tells its own. */
  public PageHead foundAt(@Nullable String place) {
    return address != null || place == null
        ? this
        : new PageHead(
            fields, place, language, aliases, description, reviewedBy, lastReviewed, faq, broken);
  }

  /** The host of the canonical address; empty where there is none. */
  public String site() {
    return address == null ? "" : PageAddress.of(address).map(PageAddress::host).orElse("");
  }

  /** An identifier of schema.org may be anything; it is an id of ours where it looks like one. */
  private static Map<String, String> fields(Metas metas, SchemaPage schema) {
    Map<String, String> fields = new HashMap<>(metas.fields());
    schema.identifier().filter(PageHead::isPageId).ifPresent(id -> fields.putIfAbsent("id", id));
    return fields;
  }

  private static boolean isPageId(String identifier) {
    try {
      return !PageId.of(identifier).slug().isEmpty();
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
