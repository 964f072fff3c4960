package dev.signpost.ingest.forms.html;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What the meta elements of a page say. */
final class Metas {
  private static final List<String> FIELDS =
      List.of("id", "kind", "revision", "aliases", "regions", "modalities");

  private final Document page;
  private final Map<String, String> contents = new HashMap<>();

  Metas(Document page) {
    this.page = page;
    for (Element meta : page.getElementsByTag("meta")) {
      String name = meta.hasAttr("name") ? meta.attr("name") : meta.attr("property");
      String content = name.isEmpty() ? "" : Plain.text(meta.attr("content"));
      if (!content.isEmpty()) {
        contents.putIfAbsent(name.strip().toLowerCase(Locale.ROOT), content);
      }
    }
  }

  /** The content of the first of these names that is there. */
  Optional<String> meta(String... names) {
    for (String name : names) {
      String content = contents.get(name);
      if (content != null) {
        return Optional.of(content);
      }
    }
    return Optional.empty();
  }

  /** Fields of a draft that are named outright. */
  Map<String, String> fields() {
    Map<String, String> fields = new HashMap<>();
    for (String field : FIELDS) {
      meta("signpost:" + field).ifPresent(content -> fields.put(field, content));
    }
    return fields;
  }

  Optional<String> canonical() {
    return attribute("link[rel=canonical]", "href").or(() -> meta("og:url"));
  }

  Optional<String> language() {
    return attribute("html[lang]", "lang").or(() -> meta("og:locale"));
  }

  /** The title of the document, without the site's name behind it. */
  Optional<String> title() {
    Element element = page.selectFirst("title");
    String title = element == null ? "" : Plain.text(element.text());
    if (title.isEmpty()) {
      return meta("og:title", "twitter:title");
    }
    String[] parts = title.split(" [|\u2013\u2014\u00B7-] ", -1);
    boolean named =
        parts.length > 1
            && (title.contains(" | ")
                || meta("og:site_name").filter(parts[parts.length - 1]::equals).isPresent());
    return Optional.of(named ? parts[0] : title);
  }

  private Optional<String> attribute(String selector, String name) {
    Element element = page.selectFirst(selector);
    return Optional.ofNullable(element)
        .map(found -> found.attr(name).strip())
        .filter(value -> !value.isEmpty());
  }
}
