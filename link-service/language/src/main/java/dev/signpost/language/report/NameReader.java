package dev.signpost.language.report;

import dev.signpost.language.assertion.Scopes;
import dev.signpost.language.lexicon.Lexicon;
import dev.signpost.language.lexicon.LooseNames;
import dev.signpost.language.lexicon.NameFinder;
import dev.signpost.language.lexicon.NamePlace;
import dev.signpost.language.report.Layout.Sentence;
import dev.signpost.language.text.Spans;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Reads what a report says of the names of one lexicon, sentence by sentence. */
final class NameReader {
  private final MarkedText text;
  private final List<Sentence> sentences;
  private final NameFinder finder = new NameFinder();
  private final Scopes scopes = new Scopes();

  NameReader(MarkedText text, List<Sentence> sentences) {
    this.text = text;
    this.sentences = sentences;
  }

  /** The findings from left to right. */
  List<Finding> read(Lexicon lexicon) {
    finder.read(text.text(), lexicon, false);
    List<NamePlace> names = names(lexicon);
    Spans opaque = opaque(names);
    List<Finding> findings = new ArrayList<>();
    int next = 0;
    int firstOpaque = 0;
    for (Sentence sentence : sentences) {
      int from = next;
      while (next < names.size() && names.get(next).at() < sentence.to()) {
        next++;
      }
      while (firstOpaque < opaque.size() && opaque.to(firstOpaque) <= sentence.from()) {
        firstOpaque++;
      }
      if (next > from) {
        scopes.read(finder.tokens(), sentence.from(), sentence.to(), opaque, firstOpaque);
        SentenceReader reader = new SentenceReader(text, sentence, scopes);
        findings.addAll(reader.read(names.subList(from, next)));
      }
    }
    return findings;
  }

  private List<NamePlace> names(Lexicon lexicon) {
    NameRoles roles = new NameRoles(text, sentences);
    List<NamePlace> names = new ArrayList<>(LooseNames.in(finder, lexicon, roles));
    Spans direct = finder.names();
    for (int i = 0; i < direct.size(); i++) {
      names.add(
          NamePlace.direct(
              finder.concepts(i, lexicon, text.text(), false), direct.from(i), direct.to(i)));
    }
    names.sort(Comparator.comparingInt(NamePlace::at));
    return names;
  }

  /** Names no trigger may cut; those that share words with them stand in them. */
  private static Spans opaque(List<NamePlace> names) {
    Spans spans = new Spans();
    for (NamePlace name : names) {
      if (!name.shared()) {
        spans.add(name.from(), name.to(), 0);
      }
    }
    return spans;
  }
}
