package dev.signpost.link.concepts;

import dev.signpost.ingest.contract.PageId;
import dev.signpost.language.Mention;
import dev.signpost.link.contract.Evidence;
import java.util.List;
import java.util.stream.Stream;

/**
 * Mentions of one concept, counted.
 *
 * @param best the first of those that count most
 * @param doubt that none of them means the page is about it
 * @param sentences that carry it; empty if they are many, or one is no sentence of a section
 */
record Tally(Mention best, double bestWeight, double doubt, int carrying, List<Integer> sentences) {
  private static final int FEW_SENTENCES = 3;

  static Tally of(Mention mention, double weight, PageContent content) {
    boolean carries = weight > 0;
    boolean inSection = mention.section() > Evidence.SUMMARY;
    List<Integer> sentences =
        carries && inSection
            ? List.of(Sentence.at(content.texts().text(mention.section()), mention.start()))
            : List.of();
    return new Tally(mention, weight, 1 - weight, carries ? 1 : 0, sentences);
  }

  Tally plus(Tally other) {
    boolean keep = bestWeight >= other.bestWeight;
    return new Tally(
        keep ? best : other.best,
        keep ? bestWeight : other.bestWeight,
        doubt * other.doubt,
        carrying + other.carrying,
        sentences(other));
  }

  private List<Integer> sentences(Tally other) {
    if (carrying == 0) {
      return other.sentences;
    }
    if (other.carrying == 0) {
      return sentences;
    }
    List<Integer> both =
        Stream.concat(sentences.stream(), other.sentences.stream()).distinct().toList();
    boolean few =
        !sentences.isEmpty() && !other.sentences.isEmpty() && both.size() <= FEW_SENTENCES;
    return few ? both : List.of();
  }

  ConceptUse toUse(PageId concept, PageContent content) {
    return new ConceptUse(
        concept,
        (int) Math.round(100 * (1 - doubt)),
        carrying,
        best.assertion(),
        best.evidence(content.texts()),
        sentences,
        null);
  }
}
