package dev.signpost.benchmarks.language;

import dev.signpost.ingest.contract.PageId;
import dev.signpost.language.Mention;
import dev.signpost.language.Recogniser;
import dev.signpost.language.assertion.Assertion;
import dev.signpost.language.lexicon.Lexicon;
import java.util.List;
import java.util.Optional;

/**
 * Reads annotated sentences, each with a lexicon of its own concept alone, and compares. A concept
 * is denied if its mention is {@link Assertion#ABSENT}. A concept that is not recognised counts as
 * not denied.
 */
final class NegationBenchmark {
  private static final PageId CONCEPT = PageId.of("finding/concept");
  private static final int AROUND = 60;

  private final List<KitSentence> sentences;
  private final boolean errors;
  private final Readout out;
  private final Agreement negated = new Agreement();
  private final Agreement historical = new Agreement();
  private final Agreement others = new Agreement();
  private int unread;

  NegationBenchmark(List<KitSentence> sentences, boolean errors, Readout out) {
    this.sentences = sentences;
    this.errors = errors;
    this.out = out;
  }

  void run() {
    for (KitSentence sentence : sentences) {
      judge(sentence, read(sentence));
    }
    out.count("sentences", "sentences", sentences.size());
    out.count("notRecognised", "concepts not recognised", unread);
    tell("negated", "negated", negated);
    if (sentences.stream().anyMatch(sentence -> !sentence.temporality().isEmpty())) {
      tell("historical", "historical, of those affirmed", historical);
    }
    if (sentences.stream().anyMatch(sentence -> !sentence.experiencer().isEmpty())) {
      tell("otherPerson", "other person, of those affirmed", others);
    }
  }

  private static Optional<Assertion> read(KitSentence sentence) {
    Lexicon lexicon = Lexicon.builder().put(CONCEPT, List.of(sentence.concept())).build();
    return new Recogniser(() -> lexicon)
        .recognise(sentence.text()).stream()
            .filter(mention -> overlaps(mention, sentence))
            .map(Mention::assertion)
            .findFirst();
  }

  private static boolean overlaps(Mention mention, KitSentence sentence) {
    return mention.start() < sentence.end() && mention.end() > sentence.start();
  }

  private void judge(KitSentence sentence, Optional<Assertion> read) {
    unread += read.isEmpty() ? 1 : 0;
    boolean absent = read.filter(Assertion.ABSENT::equals).isPresent();
    negated.add(absent, sentence.negated());
    if (absent != sentence.negated()) {
      showError(sentence, read);
    }
    if (!sentence.negated() && !absent) {
      historical.add(read.filter(Assertion.HISTORICAL::equals).isPresent(), sentence.historical());
      others.add(read.filter(Assertion.OTHER_PERSON::equals).isPresent(), sentence.others());
    }
  }

  /** The words of a report only if they are asked for. */
  private void showError(KitSentence sentence, Optional<Assertion> read) {
    out.say(
        "row %s: annotated %s, read %s%s"
            .formatted(
                sentence.id(),
                sentence.negated() ? "negated" : "affirmed",
                read.map(Assertion::wireName).orElse("not recognised"),
                errors ? ": " + sentence.around(AROUND) : ""));
  }

  private void tell(String key, String what, Agreement agreement) {
    out.say("");
    out.count(key + ".annotated", what + ", annotated", agreement.meant());
    out.count(key + ".falsePositives", "  wrongly read so", agreement.falsePositives());
    out.count(key + ".falseNegatives", "  missed", agreement.falseNegatives());
    out.figure(key + ".precision", "  precision", agreement.precision(), "%.3f");
    out.figure(key + ".recall", "  recall", agreement.recall(), "%.3f");
    out.figure(key + ".f1", "  F1", agreement.f1(), "%.3f");
  }
}
