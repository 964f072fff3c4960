package dev.signpost.ingest.forms.encoding;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * UTF-8 that was read as windows-1252: {@code Ã©} for é, {@code â€™} for an apostrophe. Only
 * sequences no sentence has are turned back, so a capital letter before a closing quote stays.
 */
final class Mojibake {
  private static final Pattern REST =
      Pattern.compile("\u00E2\u20AC|\u00C3[\u00A0-\u00BF\u20AC\u201A\u201E]|\u00EF\u00BF");

  /** What windows-1252 has in the place of the upper control characters. */
  private static final String SPECIALS = specials();

  private Mojibake() {}

  static String turnBack(String text, Set<Blemish> found) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); ) {
      String original = i + 1 < text.length() ? original(text, i) : "";
      if (!original.isEmpty()) {
        found.add(Blemish.MOJIBAKE_TURNED_BACK);
        out.append(original);
        i += original.getBytes(UTF_8).length;
      } else {
        appendUpperControl(text.charAt(i), out, found);
        i++;
      }
    }
    return out.toString();
  }

  /** Whether there are beginnings of such sequences whose rest is missing. */
  static boolean isLeftIn(String text) {
    return REST.matcher(text).find();
  }

  /** What stood at this place before it was misread; empty if nothing was misread here. */
  private static String original(String text, int at) {
    int lead = octet(text.charAt(at));
    int length = length(lead);
    if (length == 0 || at + length > text.length()) {
      return "";
    }
    byte[] bytes = new byte[length];
    for (int i = 0; i < length; i++) {
      bytes[i] = (byte) octet(text.charAt(at + i));
    }
    boolean quoted =
        length == 2
            && at > 0
            && Character.isUpperCase(text.charAt(at - 1))
            && text.charAt(at + 1) >= '\u2000';
    return Utf8.sequence(bytes, 0) == length && !quoted ? new String(bytes, UTF_8) : "";
  }

  /** Leads of the sequences that are met: Latin-1, Greek, punctuation and symbols, emoji. */
  private static int length(int lead) {
    return switch (lead) {
      case 0xC2, 0xC3, 0xCE, 0xCF -> 2;
      case 0xE2, 0xEF -> 3;
      case 0xF0 -> 4;
      default -> 0;
    };
  }

  /** The byte that is read as this character; 0 if none is. */
  private static int octet(char c) {
    if (c <= 0xFF) {
      return c < 0x80 ? 0 : c;
    }
    int special = c == '\uFFFD' ? -1 : SPECIALS.indexOf(c);
    return special < 0 ? 0 : 0x80 + special;
  }

  /** U+0080 to U+009F: windows-1252 that was read as Latin-1, or control characters. */
  private static void appendUpperControl(char c, StringBuilder out, Set<Blemish> found) {
    if (c < 0x80 || c > 0x9F) {
      out.append(c);
      return;
    }
    char meant = SPECIALS.charAt(c - 0x80);
    boolean defined = meant != '\uFFFD';
    found.add(defined ? Blemish.MOJIBAKE_TURNED_BACK : Blemish.CONTROL);
    out.append(defined ? String.valueOf(meant) : "");
  }

  private static String specials() {
    byte[] bytes = new byte[0x20];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) (0x80 + i);
    }
    return new String(bytes, Charsets.WINDOWS_1252);
  }
}
