package dev.signpost.search.query;

import dev.signpost.ingest.contract.settings.SettingsFile;
import java.util.List;
import java.util.Map;

/** The numbers of the ranking, from the commented file {@code ranking.properties} beside this. */
record RankingWeights(
    double title,
    double aliases,
    double headings,
    double text,
    double textAlone,
    double textTie,
    String textLeast,
    double nameOfOneWord,
    double nameOfTwoWords,
    double nameOfThreeWords,
    double longerName,
    double concept,
    double wording,
    int wordingMost,
    double kind,
    double initials,
    double paraphrase,
    double level,
    double region,
    double regionNear,
    double regionUntold,
    double reviewed,
    int reviewMonths,
    double denied,
    double fusion) {

  static RankingWeights read() {
    return SettingsFile.read("ranking", RankingWeights.class, Map.of());
  }

  /** What a whole name in the question is worth, by its words: one, two, three, more. */
  List<Double> names() {
    return List.of(nameOfOneWord, nameOfTwoWords, nameOfThreeWords, longerName);
  }
}
