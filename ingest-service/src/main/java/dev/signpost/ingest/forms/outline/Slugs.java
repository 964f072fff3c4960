package dev.signpost.ingest.forms.outline;

import dev.signpost.ingest.contract.PageId;
import dev.signpost.ingest.contract.PageKind;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Page ids made of titles. */
public final class Slugs {
  private static final int LONGEST = 80;
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern OTHER = Pattern.compile("[^a-z0-9]+");
  private static final Pattern EDGES = Pattern.compile("^-|-$");

  private Slugs() {}

  /** The id a page of this title would have; what follows a colon only explains. */
  public static Optional<PageId> id(PageKind kind, String title) {
    int colon = title.indexOf(": ");
    String slug = slug(colon > 0 ? title.substring(0, colon) : title);
    return slug.isEmpty() ? Optional.empty() : Optional.of(new PageId(kind, slug));
  }

  private static String slug(String title) {
    String some = title.substring(0, Math.min(title.length(), 4 * LONGEST));
    String plain = MARKS.matcher(Normalizer.normalize(some, Normalizer.Form.NFKD)).replaceAll("");
    String slug = OTHER.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll("-");
    slug = EDGES.matcher(slug).replaceAll("");
    if (slug.length() <= LONGEST) {
      return slug;
    }
    int cut = slug.lastIndexOf('-', LONGEST);
    return slug.substring(0, cut > 0 ? cut : LONGEST);
  }
}
