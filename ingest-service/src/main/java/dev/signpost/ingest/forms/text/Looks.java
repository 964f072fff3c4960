package dev.signpost.ingest.forms.text;

import dev.signpost.ingest.forms.outline.BlockNames;
import dev.signpost.ingest.forms.outline.Keys;
import dev.signpost.ingest.forms.outline.Purpose;
import dev.signpost.ingest.forms.text.Unit.Sort;
import java.util.List;
import java.util.Optional;

/** What each unit looks like, by itself and beside the next one. */
final class Looks {
  private static final int WORDS_BEFORE_COLON = 4;

  private final List<Look> looks;

  Looks(List<Unit> units, BlockNames names) {
    this.looks = units.stream().map(unit -> look(unit, names)).toList();
  }

  private record Look(Unit unit, boolean headingLike, Optional<Purpose> announced) {
    boolean isProse() {
      return unit.sort() == Sort.PROSE && !headingLike;
    }
  }

  Unit unit(int at) {
    return looks.get(at).unit();
  }

  /** What the unit announces, if it is the name of a block. */
  Optional<Purpose> announced(int at) {
    return looks.get(at).announced();
  }

  /** Whether it is a title with something under it that is none. */
  boolean isTitleOfSomething(int at) {
    return isTitleOfText(at)
        || (Shape.isTitleCase(unit(at).text())
            && looks.get(at).headingLike()
            && isTitleOfText(at + 1));
  }

  private boolean isTitleOfText(int at) {
    if (at + 1 >= looks.size() || !looks.get(at).headingLike()) {
      return false;
    }
    Unit below = unit(at + 1);
    return switch (unit(at).sort()) {
      case BULLET, ROW -> false;
      case NUMBERED ->
          below.sort() != Sort.NUMBERED && (at == 0 || unit(at - 1).sort() != Sort.NUMBERED);
      case HEADING, PROSE ->
          below.isItem() || below.sort() == Sort.ROW || looks.get(at + 1).isProse();
    };
  }

  /** Whether it may be the title of a card that says more below. */
  boolean isCard(int at) {
    return at + 1 < looks.size()
        && unit(at).sort() == Sort.PROSE
        && looks.get(at + 1).isProse()
        && Shape.isCardTitle(unit(at).text(), unit(at + 1).text());
  }

  /** Whether it is, surely: what the card says begins with what it is about. */
  boolean isExplained(int at) {
    String title = unit(at).text();
    int colon = title.indexOf(": ");
    String topic = Keys.of(colon > 0 ? title.substring(0, colon) : title);
    return !topic.isEmpty() && Keys.of(unit(at + 1).text()).startsWith(topic);
  }

  /** Whether it is one of several short titles in a row with one paragraph each. */
  boolean isOneOfCards(int at) {
    return isTitledParagraph(at) && (isTitledParagraph(at + 2) || isTitledParagraph(at - 2));
  }

  private boolean isTitledParagraph(int at) {
    return at >= 0
        && at + 2 < looks.size()
        && unit(at).sort() == Sort.PROSE
        && looks.get(at).headingLike()
        && announced(at).isEmpty()
        && looks.get(at + 1).isProse()
        && !looks.get(at + 2).isProse()
        && !unit(at + 2).isItem();
  }

  private static Look look(Unit unit, BlockNames names) {
    return new Look(unit, Shape.isHeadingLike(unit.text()), announced(unit, names));
  }

  /** Blocks are known by name, with or without a colon behind it. */
  private static Optional<Purpose> announced(Unit unit, BlockNames names) {
    String line = unit.text();
    boolean colon = line.endsWith(":");
    String name = colon ? line.substring(0, line.length() - 1) : line;
    boolean may =
        unit.sort() == Sort.HEADING || (unit.sort() == Sort.PROSE && Shape.isHeadingLike(name));
    return may && (!colon || Keys.words(name) <= WORDS_BEFORE_COLON)
        ? names.announced(name)
        : Optional.empty();
  }
}
