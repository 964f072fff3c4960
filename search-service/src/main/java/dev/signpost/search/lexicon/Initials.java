package dev.signpost.search.lexicon;

import dev.signpost.ingest.contract.PageId;
import dev.signpost.link.contract.ConceptChange;
import dev.signpost.link.contract.ConceptChange.ConceptNamed;
import dev.signpost.link.contract.ConceptChange.ConceptRetired;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Concepts whose names an abbreviation may stand for, though nobody listed it: "SCA14" for
 * spinocerebellar ataxia 14. One thread follows changes, any may ask.
 */
public final class Initials {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}-]*");
  private static final Pattern SHAPE = Pattern.compile("(\\p{Lu}{2,7})-?(\\d{0,2})\\p{Lu}?");
  private static final int MOST = 20;

  private final SiteNames names;
  private final Map<PageId, Spelt> spelt = new ConcurrentHashMap<>();

  private record Spelt(long revision, List<SpeltName> names) {}

  Initials(SiteNames names) {
    this.names = names;
  }

  /** A concept, and how far its name is from what was abbreviated; 0 is letter by letter. */
  public record Stands(PageId page, double distance) {}

  /**
   * A word that may be an abbreviation of names of the site.
   *
   * @param stands for these, the nearest first; never empty
   */
  public record Abbreviation(int start, int end, List<Stands> stands) {}

  /** Follows a change; an older revision than the one known changes nothing. */
  void accept(ConceptChange change) {
    List<SpeltName> read =
        switch (change) {
          case ConceptNamed named -> named.names().stream().map(SpeltName::of).toList();
          case ConceptRetired retired -> List.of();
        };
    spelt.merge(
        change.concept(),
        new Spelt(change.revision(), read),
        (old, fresh) -> fresh.revision < old.revision ? old : fresh);
  }

  /**
   * The first abbreviation in a question that no name holds; a question all in capitals of several
   * words has none.
   */
  public Optional<Abbreviation> in(String question) {
    List<MatchResult> words = WORD.matcher(question).results().toList();
    List<MatchResult> shaped =
        words.stream().filter(word -> SHAPE.matcher(word.group()).matches()).toList();
    if (shaped.isEmpty() || (words.size() > 1 && shaped.size() * 2 > words.size())) {
      return Optional.empty();
    }
    return shaped.stream()
        .filter(word -> !names.words().knows(word.group().toLowerCase(java.util.Locale.ROOT)))
        .map(word -> new Abbreviation(word.start(), word.end(), stands(word.group())))
        .filter(abbreviation -> !abbreviation.stands().isEmpty())
        .findFirst();
  }

  private List<Stands> stands(String word) {
    Matcher shape = SHAPE.matcher(word);
    if (!shape.matches()) {
      return List.of();
    }
    String letters = shape.group(1).toLowerCase(java.util.Locale.ROOT);
    int number = shape.group(2).isEmpty() ? SpeltName.NO_NUMBER : Integer.parseInt(shape.group(2));
    List<Stands> found = new ArrayList<>();
    spelt.forEach((page, known) ->
        known.names().stream()
            .mapToDouble(name -> name.distance(letters, number))
            .filter(distance -> distance <= SpeltName.FARTHEST)
            .min()
            .ifPresent(distance -> found.add(new Stands(page, distance))));
    return found.stream()
        .sorted(Comparator.comparingDouble(Stands::distance).thenComparing(Stands::page))
        .limit(MOST)
        .toList();
  }
}
