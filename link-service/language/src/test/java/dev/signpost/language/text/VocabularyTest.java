package dev.signpost.language.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class VocabularyTest {
  private static final int WORDS = 200_000;

  private final Vocabulary.Writer writer = new Vocabulary.Writer();
  private final TokenTrie.Writer trie = new TokenTrie.Writer();

  @Test
  void wordsKeepTheirNumbersHoweverManyFollow() {
    for (int i = 1; i <= WORDS; i++) {
      assertThat(writer.intern("word" + i)).isEqualTo(i);
    }
    assertThat(writer.intern("word77")).isEqualTo(77);
    assertThat(writer.view().form(WORDS)).isEqualTo("word" + WORDS);
    assertThat(writer.view().find(Word.of("other"))).isEqualTo(Vocabulary.UNKNOWN);
  }

  @Test
  void pathsAreFoundAgainAndCanBeReadBack() {
    int[] path = {3, 1, 2};
    int node = trie.add(path);
    for (int i = 1; i < WORDS; i++) {
      trie.add(new int[] {i, i + 1});
    }
    assertThat(trie.add(path)).isEqualTo(node);
    assertThat(trie.path(node)).containsExactly(path);
    assertThat(trie.view().child(TokenTrie.ROOT, WORDS + 1)).isEqualTo(TokenTrie.NONE);
  }

  @Test
  void readersNeverSeeHalfAWordWhileOneThreadAdds() throws InterruptedException {
    writer.intern("first");
    Vocabulary early = writer.view();
    AtomicBoolean done = new AtomicBoolean();
    CompletableFuture<Integer> wrong = new CompletableFuture<>();
    Thread reader =
        Thread.ofPlatform()
            .start(() -> {
              int bad = 0;
              for (int i = 1; !done.get(); i = i % 1000 + 1) {
                int id = early.find(Word.of("word" + i));
                bad += id == Vocabulary.UNKNOWN || early.form(id).equals("word" + i) ? 0 : 1;
              }
              wrong.complete(bad);
            });
    for (int i = 1; i <= WORDS; i++) {
      writer.intern("word" + i);
    }
    done.set(true);
    reader.join();
    assertThat(wrong).isCompletedWithValue(0);
  }
}
