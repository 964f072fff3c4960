package dev.signpost.ingest.forms.encoding;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.signpost.ingest.contract.Fault;
import dev.signpost.ingest.contract.Fault.Severity;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Decodes one draft. A byte order mark decides; then bytes that can only be UTF-8, whatever was
 * declared; then the first declaration the bytes bear out; then a detector's guess.
 */
public final class TextDecoder {
  private static final byte ESCAPE = 0x1B;

  private final byte[] bytes;
  private final List<Fault> faults = new ArrayList<>(0);

  private TextDecoder(byte[] bytes) {
    this.bytes = bytes;
  }

  /**
   * Decodes bytes.
   *
   * @param declared names of encodings, the most trustworthy first
   */
  public static Decoding decode(byte[] bytes, List<String> declared) {
    TextDecoder decoder = new TextDecoder(bytes);
    String text = decoder.text(declared);
    long odd = Unprintable.firstIfMany(text);
    return odd < 0
        ? new Decoding.Decoded(text, decoder.faults)
        : new Decoding.NoText(Math.min(odd, bytes.length));
  }

  private String text(List<String> declared) {
    String marked = marked();
    if (marked != null) {
      return marked;
    }
    if (Utf8.firstInvalid(bytes) < 0 && !isDeclaredWide(declared) && !isWide()) {
      String text = new String(bytes, UTF_8);
      tellOfOthers(declared, text);
      return text;
    }
    for (String label : declared) {
      String text = declared(label);
      if (text != null) {
        return text;
      }
    }
    return undeclared();
  }

  private @Nullable String marked() {
    if (startsWith(0xEF, 0xBB, 0xBF)) {
      return new String(bytes, 3, bytes.length - 3, UTF_8);
    }
    if (startsWith(0xFF, 0xFE)) {
      return new String(bytes, 2, bytes.length - 2, UTF_16LE);
    }
    return startsWith(0xFE, 0xFF) ? new String(bytes, 2, bytes.length - 2, UTF_16BE) : null;
  }

  /** Text that can only be UTF-8 was read as such; a publisher who says otherwise should know. */
  private void tellOfOthers(List<String> declared, String text) {
    if (declared.isEmpty() || text.length() == bytes.length) {
      return;
    }
    Optional<Charset> charset = Charsets.named(declared.getFirst());
    if (charset.isEmpty() || !charset.get().equals(UTF_8)) {
      warn("wrong-charset", "the draft is UTF-8, another encoding was declared");
    }
  }

  private @Nullable String declared(String label) {
    Optional<Charset> charset = Charsets.named(label);
    if (charset.isEmpty()) {
      warn("unknown-charset", "no encoding of the declared name is known");
      return null;
    }
    String text =
        Charsets.extendsAscii(charset.get()) || mayBeWide()
            ? Charsets.decode(bytes, charset.get())
            : null;
    if (text == null) {
      warn("wrong-charset", "the draft is not in the declared encoding");
    }
    return text;
  }

  /** Whether an encoding in which ASCII means something else was declared, and may be right. */
  private boolean isDeclaredWide(List<String> declared) {
    return mayBeWide()
        && declared.stream()
            .anyMatch(
                label -> Charsets.named(label).filter(c -> !Charsets.extendsAscii(c)).isPresent());
  }

  private boolean mayBeWide() {
    return count((byte) 0) > 0 || count(ESCAPE) > 0;
  }

  /** Whether zeros stand between the letters, as in UTF-16. */
  private boolean isWide() {
    return count((byte) 0) * 4L >= bytes.length;
  }

  private String undeclared() {
    String mixed = MixedUtf8.decode(bytes);
    if (mixed != null) {
      warn("mixed-charset", "the draft is UTF-8 with some bytes of windows-1252 between");
      return mixed;
    }
    CharsetGuess guess = CharsetGuess.of(bytes);
    if (!guess.charset().equals(UTF_8)) {
      warn("guessed-charset", "the draft's encoding was guessed: " + guess.charset().name());
    }
    return guess.text();
  }

  private void warn(String rule, String message) {
    faults.add(new Fault(rule, Severity.WARNING, "", message));
  }

  private boolean startsWith(int... mark) {
    if (bytes.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if (bytes[i] != (byte) mark[i]) {
        return false;
      }
    }
    return true;
  }

  private int count(byte wanted) {
    int count = 0;
    for (byte b : bytes) {
      count += b == wanted ? 1 : 0;
    }
    return count;
  }
}
