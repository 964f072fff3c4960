package dev.signpost.ingest.forms;

import java.util.concurrent.atomic.AtomicBoolean;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** Leaves only what reads as text: links become their words, wrapped lines become one. */
final class Tidying extends AbstractVisitor {
  private final AtomicBoolean metHtml = new AtomicBoolean();

  /** Changes the document in place; true if it held HTML, which is gone then. */
  static boolean tidy(Node document) {
    Tidying tidying = new Tidying();
    document.accept(tidying);
    return tidying.metHtml.get();
  }

  @Override
  public void visit(SoftLineBreak wrapped) {
    wrapped.insertBefore(new Text(" "));
    wrapped.unlink();
  }

  @Override
  public void visit(Link link) {
    unwrap(link);
  }

  @Override
  public void visit(Image image) {
    unwrap(image);
  }

  @Override
  public void visit(HtmlBlock html) {
    drop(html);
  }

  @Override
  public void visit(HtmlInline html) {
    drop(html);
  }

  private void unwrap(Node node) {
    visitChildren(node);
    Node child = node.getFirstChild();
    while (child != null) {
      Node next = child.getNext();
      node.insertBefore(child);
      child = next;
    }
    node.unlink();
  }

  private void drop(Node html) {
    metHtml.set(true);
    html.unlink();
  }
}
