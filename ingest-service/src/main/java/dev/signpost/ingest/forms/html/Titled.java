package dev.signpost.ingest.forms.html;

import dev.signpost.ingest.contract.PageKind;
import dev.signpost.ingest.forms.outline.Block;
import dev.signpost.ingest.forms.outline.Block.Heading;
import dev.signpost.ingest.forms.outline.KindWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Content parted into its title, what stands above it, and the rest.
 *
 * @param labels short lines above the title: the kind of page, a date
 */
record Titled(@Nullable String title, List<String> labels, List<Block> blocks) {
  private static final int LONGEST_LABEL = 60;

  Titled {
    labels = List.copyOf(labels);
    blocks = List.copyOf(blocks);
  }

  static Titled of(List<Block> content, Document page) {
    int at = 0;
    while (at < content.size() && !isTitle(content.get(at))) {
      at++;
    }
    if (at == content.size()) {
      Element heading = page.selectFirst("h1");
      String title = heading == null ? "" : Inline.of(heading).text();
      return new Titled(title.isEmpty() ? null : title, List.of(), content);
    }
    List<String> labels = new ArrayList<>();
    List<Block> rest = new ArrayList<>();
    for (Block above : content.subList(0, at)) {
      if (above.text().length() <= LONGEST_LABEL && !(above instanceof Heading)) {
        labels.add(above.text());
      } else {
        rest.add(above);
      }
    }
    rest.addAll(content.subList(at + 1, content.size()));
    return new Titled(content.get(at).text(), labels, rest);
  }

  /** The kind of page a label names. */
  Optional<PageKind> kind() {
    return labels.stream().flatMap(label -> KindWords.kind(label).stream()).findFirst();
  }

  private static boolean isTitle(Block block) {
    return block instanceof Heading heading && heading.level() == 1;
  }
}
