package dev.signpost.ingest.forms.html;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What sites call parts of a page that are not its content. */
final class NoiseWords {
  private static final Set<String> WORDS =
      Set.of(
          "newsletter",
          "subscribe",
          "signup",
          "share",
          "sharing",
          "breadcrumb",
          "breadcrumbs",
          "sidebar",
          "popup",
          "modal",
          "advert",
          "advertisement",
          "ads",
          "promo",
          "sponsored",
          "pagination",
          "pager",
          "toc",
          "navbar",
          "nav",
          "masthead",
          "honeypot",
          "offcanvas");
  private static final List<String> PARTS =
      List.of(
          "cookie",
          "gdpr",
          "onetrust",
          "consent-banner",
          "consent-manager",
          "consent-popup",
          "visually-hidden",
          "visuallyhidden",
          "sr-only",
          "screen-reader",
          "skip-link",
          "skip-to",
          "social-links",
          "social-share",
          "social-media",
          "gform",
          "wpcf7");
  private static final Pattern BETWEEN = Pattern.compile("[^A-Za-z]+|(?<=[a-z])(?=[A-Z])");
  private static final Pattern HIDING =
      Pattern.compile("(?i)display\\s{0,9}:\\s{0,9}none|visibility\\s{0,9}:\\s{0,9}hidden");
  private static final int LONGEST = 500;

  private NoiseWords() {}

  /** Whether a class or id names such a part. */
  static boolean areIn(String classOrId) {
    if (classOrId.isEmpty() || classOrId.length() > LONGEST) {
      return false;
    }
    String name = classOrId.toLowerCase(Locale.ROOT);
    if (PARTS.stream().anyMatch(name::contains)) {
      return true;
    }
    for (String word : BETWEEN.split(classOrId, -1)) {
      if (WORDS.contains(word.toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    return false;
  }

  /** Whether an inline style hides what it is on. */
  static boolean hides(String style) {
    return style.length() <= LONGEST && HIDING.matcher(style).find();
  }
}
