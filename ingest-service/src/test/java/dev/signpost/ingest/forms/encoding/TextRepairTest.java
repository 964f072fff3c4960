package dev.signpost.ingest.forms.encoding;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextRepairTest {
  @ParameterizedTest
  @CsvSource({
    "isnâ€™t, isn’t",
    "â€œmildâ€\u009d, “mild”",
    "37Â°C, 37°C",
    "2 Ã— 3 cm, 2 × 3 cm",
    "cafÃ©, café",
    "cafÃƒÂ©, café",
    "Î±-blocker, α-blocker",
    "it\u0092s, it’s",
    "ï»¿Hip, Hip",
  })
  void mojibakeIsTurnedBackAndTold(String broken, String meant) {
    TextRepair repaired = TextRepair.of(broken);

    assertThat(repaired.text()).isEqualTo(meant);
    assertThat(repaired.found()).containsExactly(Blemish.MOJIBAKE_TURNED_BACK);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "“CAFÉ” – naïve résumé",
        "à la carte",
        "5 µm ± 2 °C",
        "Straße, Ähre",
        "“AMANHÔ",
        "«très» – où?",
        "Größe 😀",
        "L4–L5",
        "½ × ¾",
        "日本語",
        "Ελλάδα",
        "Ångström’s"
      })
  void soundTextStaysAsItIs(String text) {
    assertThat(TextRepair.of(text)).isEqualTo(new TextRepair(text, java.util.Set.of()));
  }

  @Test
  void mojibakeWithPartsMissingStaysAndIsAnError() {
    TextRepair repaired = TextRepair.of("isnâ€t");

    assertThat(repaired.text()).isEqualTo("isnâ€t");
    assertThat(repaired.found()).containsExactly(Blemish.MOJIBAKE);
    assertThat(TextRepair.of("a \uFFFD b").found()).containsExactly(Blemish.LOST);
    assertThat(TextRepair.of("a ï¿½ b").found())
        .containsExactlyInAnyOrder(Blemish.MOJIBAKE_TURNED_BACK, Blemish.LOST);
  }

  @Test
  void whatNobodySeesIsTakenOut() {
    TextRepair repaired = TextRepair.of("ste\u200Bno\u00ADsis\uFEFF \u202Eabc\u2060\u200D");

    assertThat(repaired.text()).isEqualTo("stenosis abc");
    assertThat(repaired.found()).isEmpty();
    assertThat(TextRepair.of("a\u0000b\u001Fc\u007F"))
        .isEqualTo(new TextRepair("abc", java.util.Set.of(Blemish.CONTROL)));
  }

  @Test
  void joinersStayWhereScriptsAndEmojiNeedThem() {
    assertThat(TextRepair.of("می\u200Cخواهم").text()).isEqualTo("می\u200Cخواهم");
    assertThat(TextRepair.of("👩\u200D⚕").text()).isEqualTo("👩\u200D⚕");
  }

  @Test
  void textIsComposedAndLineEndsAreOne() {
    assertThat(TextRepair.of("cafe\u0301\r\na\rb\u2028c\fd").text()).isEqualTo("café\na\nb\nc\nd");
  }

  @Test
  void marksPiledUpOnOneLetterAreCutDown() {
    TextRepair repaired = TextRepair.of("a" + "\u0335\u0323".repeat(500) + "b");

    assertThat(repaired.text().length()).isLessThan(35);
    assertThat(repaired.found()).containsExactly(Blemish.PILED);
  }

  @Property
  void repairingAgainChangesNothing(@ForAll String text) {
    String once = TextRepair.of(text).text();

    assertThat(TextRepair.of(once).text()).isEqualTo(once);
  }
}
