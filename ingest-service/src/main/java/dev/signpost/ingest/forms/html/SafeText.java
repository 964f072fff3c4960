package dev.signpost.ingest.forms.html;

import dev.signpost.ingest.forms.encoding.TextRepair;
import java.util.regex.Pattern;

/** Text in which nothing can be taken for markup, whoever shows it and however carelessly. */
final class SafeText {
  private static final Pattern TAG = Pattern.compile("<[/!?]?[A-Za-z][^<>]{0,2000}>|<!--|-->");
  private static final Pattern OPENING = Pattern.compile("<(?=[A-Za-z/!?])");

  private SafeText() {}

  /** Whether there is something to take out. */
  static boolean hasMarkup(String text) {
    return OPENING.matcher(text).find();
  }

  /** Tags become spaces; a sign that could begin one is set apart from what follows. */
  static String of(String text) {
    if (text.indexOf('<') < 0) {
      return text;
    }
    // Repaired first: a tag must not come about when what nobody sees is taken out of it later.
    String seen = TextRepair.of(text).text();
    return hasMarkup(seen)
        ? OPENING.matcher(TAG.matcher(seen).replaceAll(" ")).replaceAll("< ").strip()
        : seen;
  }
}
