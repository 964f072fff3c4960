package dev.signpost.language;

import dev.signpost.ingest.contract.PageId;
import dev.signpost.language.assertion.Assertion;
import dev.signpost.language.assertion.Scopes;
import dev.signpost.language.lexicon.Lexicon;
import dev.signpost.language.lexicon.NameFinder;
import dev.signpost.language.text.Confined;
import dev.signpost.language.text.Gap;
import dev.signpost.language.text.Spans;
import dev.signpost.language.text.Tokens;
import java.util.List;

/** Reads one text at a time with arrays it keeps for the next; of the text it keeps nothing. */
@Confined
final class TextReader {
  private final NameFinder finder = new NameFinder();
  private final Scopes scopes = new Scopes();
  private int sentenceEnd;

  /**
   * Adds the mentions of a text from left to right, a phrase before the names in it.
   *
   * @param anyCase whether abbreviations count in any case
   */
  void read(String text, Lexicon lexicon, int section, boolean anyCase, List<Mention> mentions) {
    finder.read(text, lexicon, anyCase);
    sentenceEnd = 0;
    Spans names = finder.names();
    Spans phrases = finder.phrases();
    int name = 0;
    int phrase = 0;
    while (name < names.size() || phrase < phrases.size()) {
      boolean phraseFirst =
          name == names.size()
              || (phrase < phrases.size() && phrases.from(phrase) <= names.from(name));
      if (phraseFirst) {
        List<PageId> pages = finder.phrasePages(phrase, lexicon);
        mentions.add(mention(pages, section, phrases.from(phrase), phrases.to(phrase), name));
        phrase++;
      } else {
        List<PageId> concepts = finder.concepts(name, lexicon, text, anyCase);
        mentions.add(mention(concepts, section, names.from(name), names.to(name), name));
        name++;
      }
    }
  }

  private Mention mention(List<PageId> concepts, int section, int from, int to, int nextName) {
    Tokens tokens = finder.tokens();
    if (from >= sentenceEnd) {
      readSentence(from, nextName);
    }
    Assertion assertion = scopes.of(from, to);
    return new Mention(concepts, section, tokens.start(from), tokens.end(to - 1), assertion);
  }

  private void readSentence(int word, int nextName) {
    Tokens tokens = finder.tokens();
    int start = word;
    while (tokens.gap(start) < Gap.SENTENCE) {
      start--;
    }
    int end = word + 1;
    while (end < tokens.size() && tokens.gap(end) < Gap.SENTENCE) {
      end++;
    }
    scopes.read(tokens, start, end, finder.names(), nextName);
    sentenceEnd = end;
  }
}
