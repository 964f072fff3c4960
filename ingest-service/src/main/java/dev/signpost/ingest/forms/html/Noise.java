package dev.signpost.ingest.forms.html;

import dev.signpost.ingest.forms.outline.BlockNames;
import java.util.HashSet;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/** What stands on a page and is not its content: navigation, banners, forms, what is hidden. */
final class Noise {
  private static final Evaluator NEVER_TEXT =
      Selector.evaluatorOf(
          "script, style, noscript, template, iframe, object, embed, applet, svg, math, canvas,"
              + " audio, video, map, input, select, textarea, datalist, label, legend, progress,"
              + " meter, dialog, noframes, frameset, head, plaintext, xmp, noembed");
  private static final Evaluator SUSPECTS =
      Selector.evaluatorOf(
          "nav, aside, footer, header, form, fieldset, button, [role], [hidden], [aria-hidden],"
              + " [style], [class], [id]");
  private static final Evaluator CONTENT = Selector.evaluatorOf("h1, main, [role=main]");
  private static final Evaluator HEADINGS = Selector.evaluatorOf("h2, h3, h4, h5, h6");
  private static final Set<String> TAGS =
      Set.of("nav", "footer", "form", "fieldset", "button", "header", "aside");
  private static final Set<String> ROLES =
      Set.of(
          "navigation",
          "banner",
          "contentinfo",
          "search",
          "dialog",
          "alertdialog",
          "complementary",
          "menu",
          "menubar",
          "toolbar",
          "form");

  private final BlockNames names;
  private final int length;
  private final Set<String> controlled = new HashSet<>();

  private Noise(Document page, BlockNames names) {
    this.names = names;
    this.length = page.body().text().length();
    for (Element control : page.getElementsByAttribute("aria-controls")) {
      controlled.add(control.attr("aria-controls"));
    }
  }

  /** Takes it out of the page. */
  static void removeFrom(Document page, BlockNames names) {
    page.select(NEVER_TEXT).remove();
    Noise noise = new Noise(page, names);
    Set<Element> removed = new HashSet<>();
    for (Element suspect : page.select(SUSPECTS)) {
      if (removed.contains(suspect.parent())) {
        removed.add(suspect);
      } else if (noise.isNoise(suspect)) {
        removed.add(suspect);
        suspect.remove();
      }
    }
  }

  private boolean isNoise(Element element) {
    return !element.nameIs("body")
        && (isHidden(element) || looksLike(element))
        && element.closest("h1, h2, h3, h4, h5, h6, summary, dt") == null
        && element.selectFirst(CONTENT) == null
        && !leadsToRelatedPages(element);
  }

  /** An answer that folds out is hidden, too, but something on the page controls it. */
  private boolean isHidden(Element element) {
    return (element.hasAttr("hidden")
            || "true".equals(element.attr("aria-hidden"))
            || NoiseWords.hides(element.attr("style")))
        && !controlled.contains(element.id());
  }

  private boolean looksLike(Element element) {
    boolean marked = TAGS.contains(element.normalName()) || ROLES.contains(element.attr("role"));
    return marked
        ? !isCallout(element) && !wrapsPage(element)
        : NoiseWords.areIn(element.className()) || NoiseWords.areIn(element.id());
  }

  /** Inside the content an aside may be what the page warns of. */
  private static boolean isCallout(Element element) {
    return (element.nameIs("aside") || element.nameIs("header"))
        && element.closest("article, main") != null
        && !NoiseWords.areIn(element.className());
  }

  /** Some systems put whole pages into a form. */
  private boolean wrapsPage(Element element) {
    return element.nameIs("form") && element.text().length() * 2L > length;
  }

  private boolean leadsToRelatedPages(Element element) {
    return !element.nameIs("footer")
        && element.select(HEADINGS).stream()
            .anyMatch(heading -> names.announcesLinks(heading.text()));
  }
}
