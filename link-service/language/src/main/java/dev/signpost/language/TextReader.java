package dev.signpost.language;

import dev.signpost.language.assertion.Scopes;
import dev.signpost.language.lexicon.Lexicon;
import dev.signpost.language.text.Gap;
import dev.signpost.language.text.Spans;
import dev.signpost.language.text.Tokens;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads one text at a time with arrays it keeps for the next; of the text it keeps nothing. */
final class TextReader {
  private final Tokens tokens = new Tokens();
  private final Spans names = new Spans();
  private final Scopes scopes = new Scopes();

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
    lexicon.find(tokens, cased, names);
    int sentenceEnd = 0;
    for (int i = 0; i < names.size(); i++) {
      int first = names.from(i);
      int last = names.to(i) - 1;
      if (first >= sentenceEnd) {
        sentenceEnd = readSentence(i);
      }
      int start = tokens.start(first);
      int end = tokens.end(last);
      mentions.add(
          new Mention(
              lexicon.concepts(names.tag(i), cased == null || Lexicon.capitals(text, start, end)),
              section,
              start,
              end,
              scopes.of(first, last + 1)));
    }
  }

  /** Reads the sentence a name stands in; answers where it ends. */
  private int readSentence(int name) {
    int start = names.from(name);
    while (tokens.gap(start) < Gap.SENTENCE) {
      start--;
    }
    int end = names.to(name);
    while (end < tokens.size() && tokens.gap(end) < Gap.SENTENCE) {
      end++;
    }
    scopes.read(tokens, start, end, names, name);
    return end;
  }
}
