package dev.signpost.language.lexicon;

import dev.signpost.language.text.Spans;
import dev.signpost.language.text.Tokens;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds names as report language has them: "stenosis of the central canal", "stone in the right
 * kidney" ({@link TurnedNames}), "bulging L4-5 disc", "disc bulging" ({@link Heads}), "canal or
 * foraminal stenosis", "disc bulge or protrusion" ({@link SharedNames}). A turned name takes the
 * place of shorter names inside it; one that cuts another is none.
 */
public final class LooseNames {
  private LooseNames() {}

  /**
   * The loose names of a text, from left to right; names they replace are dropped from the finder.
   */
  public static List<NamePlace> in(NameFinder finder, Lexicon lexicon, WordRoles roles) {
    List<NamePlace> turned = withoutCut(new TurnedNames(finder, lexicon, roles).find(), finder);
    dropReplaced(finder.names(), turned);
    List<NamePlace> all = new ArrayList<>(turned);
    all.addAll(new SharedNames(finder, lexicon, roles).find());
    all.sort((a, b) -> Integer.compare(a.at(), b.at()));
    return all;
  }

  /** Those that overlap no name they do not wholly contain, and none before them. */
  private static List<NamePlace> withoutCut(List<NamePlace> turned, NameFinder finder) {
    Spans names = finder.names();
    List<NamePlace> kept = new ArrayList<>();
    int name = 0;
    int free = 0;
    for (NamePlace loose : turned) {
      while (name < names.size() && names.to(name) <= loose.from()) {
        name++;
      }
      boolean sound = loose.from() >= free;
      for (int i = name; sound && i < names.size() && names.from(i) < loose.to(); i++) {
        boolean inside = names.from(i) >= loose.from() && names.to(i) <= loose.to();
        sound = inside && (oneWord(loose) || names.to(i) - names.from(i) < loose.length());
      }
      if (sound) {
        kept.add(loose);
        free = loose.to();
      }
    }
    return kept;
  }

  /** Whether its other words stand in the label of the line, so that it says more than a name. */
  private static boolean oneWord(NamePlace loose) {
    return loose.length() == 1;
  }

  private static void dropReplaced(Spans names, List<NamePlace> turned) {
    int[] next = {0};
    names.keep(i -> {
      while (next[0] < turned.size() && turned.get(next[0]).to() <= names.from(i)) {
        next[0]++;
      }
      return next[0] == turned.size() || turned.get(next[0]).from() >= names.to(i);
    });
  }

  /** The node after the words [from, to), or NONE; nothing but spaces may part them. */
  static int walk(Lexicon lexicon, Tokens tokens, int from, int to, int first) {
    int node = first;
    for (int i = from; i < to && node >= 0; i++) {
      node = lexicon.child(node, tokens.word(i));
    }
    return node;
  }
}
