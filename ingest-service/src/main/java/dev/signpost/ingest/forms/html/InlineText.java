package dev.signpost.ingest.forms.html;

import dev.signpost.ingest.forms.outline.Anchor;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Collects the running text of one block: white space as it is shown, and the links in it. */
final class InlineText {
  private static final Pattern AROUND_BREAKS = Pattern.compile(" ?\n ?");

  private final StringBuilder text = new StringBuilder();
  private final List<Anchor> anchors = new ArrayList<>(0);

  void append(String more) {
    for (int i = 0; i < more.length(); i++) {
      char c = more.charAt(i);
      if (!isSpace(c)) {
        text.append(c);
      } else if (!endsWithSpace()) {
        text.append(' ');
      }
    }
  }

  void lineBreak() {
    text.append('\n');
  }

  /** Where the text is now; a link that begins here is told when it ends. */
  int mark() {
    return text.length();
  }

  void link(int from, String href) {
    String words = from < text.length() ? text.substring(from).strip() : "";
    if (!words.isEmpty()) {
      anchors.add(new Anchor(SafeText.of(words), href));
    }
  }

  boolean isBlank() {
    return text.toString().isBlank();
  }

  String text() {
    return SafeText.of(AROUND_BREAKS.matcher(text.toString().strip()).replaceAll("\n"));
  }

  List<Anchor> anchors() {
    return List.copyOf(anchors);
  }

  private boolean endsWithSpace() {
    return !text.isEmpty() && isSpace(text.charAt(text.length() - 1));
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
