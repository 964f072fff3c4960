package dev.signpost.ingest.forms.html;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Text of attributes and of JSON-LD, where it may hold markup of its own. */
final class Plain {
  private Plain() {}

  /** Its words alone, with single spaces. */
  static String text(String written) {
    String text = written;
    if (SafeText.hasMarkup(written)) {
      Document parsed = Jsoup.parseBodyFragment(written);
      parsed.select("script, style, template, noscript").remove();
      parsed.select("p, li, div, br").before(" ");
      text = parsed.text();
    }
    InlineText line = new InlineText();
    line.append(text);
    return line.text();
  }
}
