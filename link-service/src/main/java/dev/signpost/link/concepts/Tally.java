package dev.signpost.link.concepts;

import dev.signpost.ingest.contract.PageId;
import dev.signpost.language.Mention;

/**
 * Mentions of one concept, counted.
 *
 * @param best the first of those that count most
 * @param doubt that none of them means the page is about it
 */
record Tally(Mention best, double bestWeight, double doubt, int carrying) {
  Tally(Mention mention, double weight) {
    this(mention, weight, 1 - weight, weight > 0 ? 1 : 0);
  }

  Tally plus(Tally other) {
    boolean keep = bestWeight >= other.bestWeight;
    return new Tally(
        keep ? best : other.best,
        keep ? bestWeight : other.bestWeight,
        doubt * other.doubt,
        carrying + other.carrying);
  }

  ConceptUse toUse(PageId concept, PageContent content) {
    return new ConceptUse(
        concept,
        (int) Math.round(100 * (1 - doubt)),
        carrying,
        best.assertion(),
        best.evidence(content.texts()),
        null);
  }
}
