package dev.signpost.link.concepts;

import dev.signpost.language.Mention;
import dev.signpost.language.PageField;
import dev.signpost.link.contract.Evidence;
import java.util.List;
import java.util.stream.Stream;

/**
 * Mentions of one concept, counted.
 *
 * @param best the first of those that count most
 * @param doubt that none of them means the page is about it
 * @param sentences that carry it; empty if they are many, or one is short, or stands in a title, a
 *     summary or a red flag: these may be the same on many pages and still be meant
 */
record Tally(Mention best, double bestWeight, double doubt, int carrying, List<Integer> sentences) {
  private static final int FEW_SENTENCES = 3;

  static Tally of(Mention mention, double weight, PageContent content) {
    boolean carries = weight > 0;
    List<Integer> sentences =
        carries && mention.section() > Evidence.SUMMARY && !isRedFlag(mention, content)
            ? sentence(content.texts().text(mention.section()), mention.start())
            : List.of();
    return new Tally(mention, weight, 1 - weight, carries ? 1 : 0, sentences);
  }

  private static boolean isRedFlag(Mention mention, PageContent content) {
    return content.texts().field(mention.section()) == PageField.RED_FLAGS;
  }

  private static List<Integer> sentence(String text, int place) {
    int sentence = Sentence.at(text, place);
    return sentence == Sentence.TOO_SHORT ? List.of() : List.of(sentence);
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

  Naming toNaming(PageContent content) {
    return new Naming(
        (int) Math.round(100 * (1 - doubt)),
        carrying,
        best.assertion(),
        best.evidence(content.texts()));
  }
}
