package dev.signpost.ingest.forms.outline;

import dev.signpost.ingest.contract.Page.DeclaredLink;
import dev.signpost.ingest.contract.PageId;
import dev.signpost.ingest.contract.PageKind;
import dev.signpost.ingest.forms.outline.Block.Heading;
import dev.signpost.ingest.forms.outline.Block.Item;
import dev.signpost.ingest.forms.outline.Block.Items;
import dev.signpost.ingest.forms.outline.Purpose.Links;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the links of a part: those with an address to a page of the site, or, where a part has no
 * addresses at all, the titles on its cards.
 *
 * @param site host of the page itself; empty where it is not known
 */
record LinkReader(String site) {
  private static final int LONGEST_TITLE = 20;
  private static final int LONGEST_LOOK = 300;
  private static final Pattern KIND_IN_PROSE =
      Pattern.compile(
          "\\b(finding|phrase|symptom|condition|term|modality|article) (?:guide|page)s?\\b");

  /** Where an anchor leads, if to a page of the site. */
  Optional<PageId> target(Anchor anchor) {
    return PageAddress.of(anchor.href())
        .filter(to -> to.host().isEmpty() || site.isEmpty() || to.host().equals(site))
        .flatMap(PageAddress::page);
  }

  /** The addressed ones. */
  List<DeclaredLink> addressed(List<Block> blocks, @Nullable String role) {
    return blocks.stream()
        .flatMap(block -> block.anchors().stream())
        .flatMap(anchor -> target(anchor).stream())
        .map(to -> new DeclaredLink(to, role))
        .toList();
  }

  /** The addressed ones of lists that are nothing but links; editors made them for a purpose. */
  List<DeclaredLink> linkLists(List<Block> blocks) {
    return addressed(
        blocks.stream()
            .filter(block -> block instanceof Items list && list.items().size() > 1)
            .filter(block -> ((Items) block).items().stream().allMatch(this::isBare))
            .toList(),
        null);
  }

  /** The blocks without those that say nothing but where they lead. */
  List<Block> withoutBareLinks(List<Block> blocks) {
    List<Block> rest = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      switch (blocks.get(i)) {
        case Items list -> {
          List<Item> items = list.items().stream().filter(item -> !isBare(item)).toList();
          if (!items.isEmpty()) {
            rest.add(new Items(items));
          }
        }
        case Heading heading -> {
          boolean card =
              i + 1 < blocks.size()
                  && !(blocks.get(i + 1) instanceof Heading)
                  && !isBare(blocks.get(i + 1).text(), blocks.get(i + 1).anchors());
          if (card || !isBare(heading.text(), heading.anchors())) {
            rest.add(heading);
          }
        }
        case Block.Paragraph paragraph -> {
          if (!isBare(paragraph.text(), paragraph.anchors())) {
            rest.add(paragraph);
          }
        }
        case Block.Table table -> rest.add(table);
      }
    }
    return rest;
  }

  private boolean isBare(Item item) {
    return isBare(item.text(), item.anchors());
  }

  private boolean isBare(String text, List<Anchor> anchors) {
    int linked = anchors.stream().mapToInt(anchor -> Keys.words(anchor.text())).sum();
    return anchors.stream().anyMatch(anchor -> target(anchor).isPresent())
        && Keys.words(text) - linked <= 2;
  }

  /** Those that titles of cards stand for. */
  List<DeclaredLink> guessed(List<Block> blocks, Links purpose) {
    List<DeclaredLink> links = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      String below = i + 1 < blocks.size() ? blocks.get(i + 1).text() : "";
      switch (blocks.get(i)) {
        case Heading heading -> add(links, heading.text(), below, purpose);
        case Items items when purpose.kind() != null ->
            items.items().stream()
                .map(Item::text)
                .filter(text -> Keys.words(text) <= LONGEST_TITLE)
                .forEach(text -> add(links, text, "", purpose));
        case Items _, Block.Paragraph _, Block.Table _ -> {}
      }
    }
    return links;
  }

  private static void add(List<DeclaredLink> links, String title, String below, Links purpose) {
    PageKind kind = purpose.kind() == null ? kind(title, below) : purpose.kind();
    if (kind != null) {
      String name = kind == PageKind.HUB ? title.replaceFirst("(?i)\\s+hub\\s*$", "") : title;
      Slugs.id(kind, name).ifPresent(to -> links.add(new DeclaredLink(to, purpose.role())));
    }
  }

  private static @Nullable PageKind kind(String title, String below) {
    if (Keys.of(title).endsWith("hub")) {
      return PageKind.HUB;
    }
    String start = below.substring(0, Math.min(below.length(), LONGEST_LOOK));
    Matcher word = KIND_IN_PROSE.matcher(Keys.of(start));
    return word.find() ? PageKind.of(word.group(1)) : null;
  }
}
