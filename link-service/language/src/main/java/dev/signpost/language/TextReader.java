package dev.signpost.language;

import dev.signpost.language.assertion.Scopes;
import dev.signpost.language.lexicon.Lexicon;
import dev.signpost.language.text.Gap;
import dev.signpost.language.text.Tokens;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads one text at a time with arrays it keeps for the next. */
final class TextReader {
  private final Tokens tokens = new Tokens();
  private final Scopes scopes = new Scopes();
  private int sentenceEnd;

  /** Adds the mentions of a text. */
  void read(String text, Lexicon lexicon, int section, List<Mention> mentions) {
    read(text, text, lexicon, section, mentions);
  }

  /** The same with abbreviations in any case. */
  void readAnyCase(String text, Lexicon lexicon, List<Mention> mentions) {
    read(text, null, lexicon, Mention.PLAIN, mentions);
  }

  private void read(
      String text, @Nullable String cased, Lexicon lexicon, int section, List<Mention> mentions) {
    tokens.read(text, lexicon.vocabulary());
    sentenceEnd = 0;
    int at = 0;
    while (at < tokens.size()) {
      long found = lexicon.longest(tokens, at, cased);
      if (found == Lexicon.NO_NAME) {
        at++;
        continue;
      }
      int next = (int) found;
      if (at >= sentenceEnd) {
        readSentence(at);
      }
      int start = tokens.start(at);
      int end = tokens.end(next - 1);
      boolean capitals = cased == null || Lexicon.capitals(text, start, end);
      mentions.add(
          new Mention(lexicon.concepts(found, capitals), section, start, end, scopes.of(at, next)));
      at = next;
    }
  }

  private void readSentence(int at) {
    int start = at;
    while (tokens.gap(start) < Gap.SENTENCE) {
      start--;
    }
    int end = at + 1;
    while (end < tokens.size() && tokens.gap(end) < Gap.SENTENCE) {
      end++;
    }
    scopes.read(tokens, start, end);
    sentenceEnd = end;
  }
}
