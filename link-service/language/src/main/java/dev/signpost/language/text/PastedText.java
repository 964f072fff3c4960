package dev.signpost.language.text;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Text as it comes from a clipboard, made plain without moving anything: every space is a space,
 * every line break a line break, and tags and entities of HTML become as many spaces, those that
 * break a line with one line break. What stands where stays where it was.
 */
public final class PastedText {
  private static final Pattern TAG =
      Pattern.compile("<(/?)([a-zA-Z][a-zA-Z0-9]{0,9})(?:\\s[^<>]{0,500})?/?>");
  private static final Pattern ENTITY =
      Pattern.compile("&(?:nbsp|amp|lt|gt|quot|apos|#39|#160|ndash|#8211|rsquo|#8217);");
  private static final Set<String> BLOCKS =
      Set.of("br", "p", "div", "li", "ul", "ol", "tr", "table", "h1", "h2", "h3", "h4", "pre");
  private static final Set<String> INLINE =
      Set.of("b", "i", "u", "strong", "em", "span", "font", "a", "td", "th", "tbody", "thead");
  private static final Set<String> OTHERS = Set.of("html", "body", "head", "hr", "sup", "sub", "o");

  private PastedText() {}

  /** The plain text, of the same length; the text itself if it is plain. */
  public static String plain(String text) {
    boolean spaced = true;
    for (int i = 0; i < text.length() && spaced; i++) {
      spaced = space(text, i) == text.charAt(i);
    }
    boolean marked = text.indexOf('<') >= 0 || text.indexOf('&') >= 0;
    if (spaced && !marked) {
      return text;
    }
    char[] plain = text.toCharArray();
    for (int i = 0; i < plain.length; i++) {
      plain[i] = space(text, i);
    }
    if (marked) {
      clearTags(text, plain);
      clearEntities(text, plain);
    }
    return new String(plain);
  }

  private static char space(String text, int at) {
    char c = text.charAt(at);
    return switch (c) {
      case '\r' -> at + 1 < text.length() && text.charAt(at + 1) == '\n' ? c : '\n';
      case '\u0085', '\u2028', '\u2029', '\u000B', '\f' -> '\n';
      default -> c > ' ' && Character.isSpaceChar(c) ? ' ' : c;
    };
  }

  private static void clearTags(String text, char[] plain) {
    Matcher tag = TAG.matcher(text);
    while (tag.find()) {
      String name = tag.group(2).toLowerCase(Locale.ROOT);
      boolean block = BLOCKS.contains(name);
      if (block || INLINE.contains(name) || OTHERS.contains(name)) {
        Arrays.fill(plain, tag.start(), tag.end(), ' ');
        plain[tag.start()] = block && !lineEnds(plain, tag.start()) ? '\n' : ' ';
      }
    }
  }

  /**
   * Whether only spaces stand between here and a line break before, so that another is needless.
   */
  private static boolean lineEnds(char[] plain, int at) {
    int before = at - 1;
    while (before >= 0 && at - before < 64 && plain[before] == ' ') {
      before--;
    }
    return before < 0 || plain[before] == '\n';
  }

  private static void clearEntities(String text, char[] plain) {
    Matcher entity = ENTITY.matcher(text);
    while (entity.find()) {
      char sign =
          switch (entity.group()) {
            case "&amp;" -> '&';
            case "&lt;" -> '<';
            case "&gt;" -> '>';
            case "&quot;" -> '"';
            case "&apos;", "&#39;", "&rsquo;", "&#8217;" -> '\'';
            case "&ndash;", "&#8211;" -> '-';
            default -> ' ';
          };
      Arrays.fill(plain, entity.start(), entity.end(), ' ');
      plain[entity.start()] = sign;
    }
  }
}
