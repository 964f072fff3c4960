package dev.signpost.elasticsearch.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.function.IntPredicate;
import org.elasticsearch.common.settings.Settings;
import org.junit.jupiter.api.Test;

class TokenCharactersTest {

  @Test
  void noneNamedMeansAll() {
    assertThat(TokenCharacters.of(Settings.EMPTY)).accepts((int) ' ', (int) 'x', (int) '-');
  }

  @Test
  void namedKindsAddUp() {
    IntPredicate kept =
        TokenCharacters.of(
            Settings.builder()
                .putList("token_chars", "letter", "digit", "custom")
                .put("custom_token_chars", "-")
                .build());

    assertThat(kept).accepts((int) 'L', (int) '4', (int) '-').rejects((int) ' ', (int) '/');
  }

  @Test
  void unknownKindIsRefused() {
    assertThatThrownBy(
            () -> TokenCharacters.of(Settings.builder().putList("token_chars", "vowel").build()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Unknown token type: 'vowel'");
  }
}
