package dev.signpost.ingest.forms.encoding;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.signpost.ingest.contract.Fault;
import dev.signpost.ingest.forms.encoding.Decoding.Decoded;
import dev.signpost.ingest.forms.encoding.Decoding.NoText;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextDecoderTest {
  private static final String TEXT = "Müller’s report – 37 °C, “mild” bulge";

  @Test
  void utf8NeedsNoDeclaration() {
    Decoded decoded = decode(TEXT.getBytes(UTF_8));

    assertThat(decoded.text()).isEqualTo(TEXT);
    assertThat(decoded.faults()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
  void byteOrderMarkDecidesWhateverIsDeclared(String charset) {
    byte[] bytes = ("\uFEFF" + TEXT).getBytes(Charset.forName(charset));

    assertThat(decode(bytes, "koi8-r").text()).isEqualTo(TEXT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"windows-1252", "iso-8859-1", "latin1", "\"windows-1252"})
  void aDeclaredEncodingIsBelievedWhereTheBytesBearItOut(String label) {
    Decoded decoded =
        decode(TEXT.getBytes(Charset.forName("windows-1252")), label.replace("\"", ""));

    assertThat(decoded.text()).isEqualTo(TEXT);
    assertThat(decoded.faults()).isEmpty();
  }

  @Test
  void utf8IsReadAsSuchWhateverIsDeclaredAndThatIsTold() {
    Decoded decoded = decode(TEXT.getBytes(UTF_8), "iso-8859-1");

    assertThat(decoded.text()).isEqualTo(TEXT);
    assertThat(rules(decoded)).containsExactly("wrong-charset");
  }

  @Test
  void whatIsDeclaredButCannotBeIsToldAndTheNextDeclarationCounts() {
    byte[] bytes = TEXT.getBytes(Charset.forName("windows-1252"));

    Decoded decoded = decode(bytes, "utf-8", "klingon", "windows-1252");

    assertThat(decoded.text()).isEqualTo(TEXT);
    assertThat(rules(decoded)).containsExactly("wrong-charset", "unknown-charset");
  }

  @ParameterizedTest
  @CsvSource({
    "windows-1252, Die Bandscheibe kann auf einen Nerv drücken was Schmerzen bis in den Fuß auslöst",
    "ISO-8859-2, Ból pleców jest częsty. Lekarz najpierw bada siłę mięśni i czucie",
    "windows-1251, Боль в спине встречается часто. Врач сначала проверяет силу мышц",
    "Shift_JIS, 腰痛はよくある症状です。医師はまず筋力と感覚を調べます。",
    "UTF-16LE, The report says that there is no fracture"
  })
  void anUndeclaredEncodingIsGuessedAndThatIsTold(String charset, String text) {
    Decoded decoded = decode(text.getBytes(Charset.forName(charset)));

    assertThat(decoded.text()).isEqualTo(text);
    assertThat(rules(decoded)).containsExactly("guessed-charset");
  }

  @Test
  void strayBytesInUtf8AreReadByThemselves() {
    byte[] bytes = "é è à ° µ §".getBytes(UTF_8);
    byte[] mixed = new byte[bytes.length + 1];
    System.arraycopy(bytes, 0, mixed, 0, bytes.length);
    mixed[bytes.length] = (byte) 0x92;

    Decoded decoded = decode(mixed, "utf-8");

    assertThat(decoded.text()).isEqualTo("é è à ° µ §’");
    assertThat(rules(decoded)).containsExactly("wrong-charset", "mixed-charset");
  }

  @Test
  void wideEncodingsAreOnlyBelievedWhereTheBytesAreWide() {
    assertThat(decode("plain words".getBytes(UTF_8), "utf-16").text()).isEqualTo("plain words");
    assertThat(decode("plain words".getBytes(UTF_16BE), "utf-16be").text())
        .isEqualTo("plain words");
    assertThat(decode("plain words".getBytes(UTF_16LE)).text()).isEqualTo("plain words");
  }

  @Test
  void whatIsNoTextIsRefused() {
    byte[] image = new byte[2_000];
    new Random(1).nextBytes(image);

    assertThat(TextDecoder.decode(image, List.of())).isInstanceOf(NoText.class);
    assertThat(TextDecoder.decode(new byte[500], List.of())).isInstanceOf(NoText.class);
  }

  @Test
  void anHtmlPageSaysItsEncodingNearItsStart() {
    assertThat(meta("<html><head><meta charset=\"ISO-8859-1\">")).hasValue("ISO-8859-1");
    assertThat(meta("<meta http-equiv=Content-Type content='text/html; charset=windows-1251'>"))
        .hasValue("windows-1251");
    assertThat(meta("<?xml version='1.0' encoding='utf-8'?><html>")).hasValue("utf-8");
    assertThat(meta("<p>charset=utf-8</p>" + " ".repeat(9_000) + "<meta charset=x>")).isEmpty();
  }

  private static java.util.Optional<String> meta(String html) {
    return MetaCharset.of(html.getBytes(ISO_8859_1));
  }

  private static Decoded decode(byte[] bytes, String... declared) {
    return (Decoded) TextDecoder.decode(bytes, List.of(declared));
  }

  private static List<String> rules(Decoded decoded) {
    return decoded.faults().stream().map(Fault::rule).toList();
  }
}
