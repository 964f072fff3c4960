package dev.signpost.ingest.forms;

import dev.signpost.ingest.contract.Page.Concern;
import dev.signpost.ingest.contract.Page.Faq;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;

/** Parts of a Markdown draft that become fields of their own: lists, concern, questions asked. */
record SpecialParts(Part part, FaultList faults) {

  /** The items of the part's one list. */
  List<String> items(String place) {
    return items(part.blocks(), place);
  }

  Concern concern() {
    List<String> less = new ArrayList<>();
    List<String> depends = new ArrayList<>();
    List<String> more = new ArrayList<>();
    for (Part group : part.split(3)) {
      String name = group.heading() == null ? "" : group.heading().toLowerCase(Locale.ROOT);
      switch (name) {
        case "less" -> less.addAll(items(group.blocks(), "/concern/less"));
        case "depends" -> depends.addAll(items(group.blocks(), "/concern/depends"));
        case "more" -> more.addAll(items(group.blocks(), "/concern/more"));
        default ->
            faults.error(
                "bad-concern", "/concern", "expected only the headings Less, Depends and More");
      }
    }
    return new Concern(less, depends, more);
  }

  List<Faq> faq() {
    List<Faq> faq = new ArrayList<>();
    for (Part question : part.split(3)) {
      if (question.heading() == null) {
        faults.error("bad-faq", "/faq", "expected third-level headings that ask, with answers");
      } else {
        faq.add(new Faq(question.heading(), question.text()));
      }
    }
    return faq;
  }

  private List<String> items(List<Node> blocks, String place) {
    List<String> items = new ArrayList<>();
    for (Node block : blocks) {
      if (block instanceof ListBlock) {
        for (Node item = block.getFirstChild(); item != null; item = item.getNext()) {
          items.add(itemText(item));
        }
      } else {
        faults.error("expected-list", place, "expected nothing but a list here");
      }
    }
    return items;
  }

  private static String itemText(Node item) {
    List<Node> blocks = new ArrayList<>();
    for (Node block = item.getFirstChild(); block != null; block = block.getNext()) {
      blocks.add(block);
    }
    return PlainText.of(blocks);
  }
}
