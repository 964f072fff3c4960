package dev.signpost.ingest.forms;

/** Text with half a surrogate pair cannot be written as UTF-8; JSON escapes can smuggle it in. */
final class Surrogates {
  private Surrogates() {}

  static boolean areUnpaired(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isSurrogate(c)) {
        if (Character.isLowSurrogate(c)
            || i + 1 == text.length()
            || !Character.isLowSurrogate(text.charAt(i + 1))) {
          return true;
        }
        i++;
      }
    }
    return false;
  }
}
