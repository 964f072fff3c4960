package dev.signpost.ingest.forms;

import java.util.List;
import java.util.stream.Collectors;
import org.commonmark.node.Node;
import org.commonmark.renderer.text.LineBreakRendering;
import org.commonmark.renderer.text.TextContentRenderer;

/** Markdown blocks as the plain text that pages hold. */
final class PlainText {
  private static final TextContentRenderer RENDERER =
      TextContentRenderer.builder().lineBreakRendering(LineBreakRendering.SEPARATE_BLOCKS).build();

  private PlainText() {}

  /** Paragraphs with an empty line between, list items on lines that start with a dash. */
  static String of(List<Node> blocks) {
    return blocks.stream()
        .map(RENDERER::render)
        .map(String::strip)
        .collect(Collectors.joining("\n\n"));
  }
}
