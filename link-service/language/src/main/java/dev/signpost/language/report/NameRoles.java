package dev.signpost.language.report;

import dev.signpost.language.lexicon.WordRoles;
import dev.signpost.language.report.Layout.Sentence;
import java.util.BitSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What the words of a report may do between the words of a name; levels only fill. */
final class NameRoles implements WordRoles {
  private static final int CLOSING =
      Role.STOP.bit()
          | Role.PREPOSITION.bit()
          | Role.JOIN.bit()
          | Role.AND.bit()
          | Role.COPULA.bit()
          | Role.TURN.bit()
          | Role.COMPARES.bit()
          | Role.PART.bit()
          | Role.SIDES;

  private final MarkedText text;
  private final BitSet levels = new BitSet();
  private final NavigableMap<Integer, Sentence> sentences = new TreeMap<>();

  NameRoles(MarkedText text, List<Sentence> sentences) {
    this.text = text;
    for (Sentence sentence : sentences) {
      sentence.levels().forEach(level -> levels.set(level.from(), level.to()));
      this.sentences.put(sentence.from(), sentence);
    }
  }

  @Override
  public boolean links(int word) {
    return text.is(word, Role.LINK);
  }

  @Override
  public boolean carries(int word) {
    return text.is(word, Role.COPULA) && !text.is(word, Role.JOIN);
  }

  @Override
  public int labelBegin(int word) {
    @Nullable LabelHeading label = label(word);
    return label == null ? word : label.begin();
  }

  @Override
  public int labelEnd(int word) {
    @Nullable LabelHeading label = label(word);
    return label == null ? word : label.body();
  }

  private @Nullable LabelHeading label(int word) {
    @Nullable LabelHeading label = sentences.floorEntry(word).getValue().label();
    return label == null || !label.ofTheBody() || label.body() > word ? null : label;
  }

  @Override
  public boolean fills(int word) {
    return levels.get(word) || text.is(word, Role.FILLER);
  }

  @Override
  public boolean joins(int word) {
    return text.is(word, Role.JOIN) && !text.is(word, Role.PREPOSITION);
  }

  @Override
  public boolean closes(int word) {
    return levels.get(word) || text.roles(word, CLOSING) != 0;
  }
}
