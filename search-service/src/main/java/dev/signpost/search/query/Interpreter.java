package dev.signpost.search.query;

import dev.signpost.language.Mention;
import dev.signpost.language.Recogniser;
import dev.signpost.search.lexicon.Denials;
import dev.signpost.search.lexicon.Initials;
import dev.signpost.search.lexicon.Paraphrases;
import dev.signpost.search.lexicon.Paraphrases.Paraphrase;
import dev.signpost.search.lexicon.SiteNames;
import dev.signpost.search.query.Reading.Span;
import dev.signpost.search.query.Understanding.Form;
import dev.signpost.search.query.Understanding.Paraphrased;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Reads what a question names and what it asks of it. */
final class Interpreter {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
  private static final Pattern YES_OR_NO =
      Pattern.compile(
          "^\\W*(?:is|are|can|could|does|do|did|will|would|should|has|have|may|might)\\b",
          Pattern.CASE_INSENSITIVE);

  /** A plain question says little beside the names in it. */
  private static final int MOST_WORDS_OF_A_PLAIN_QUESTION = 5;

  private final Recogniser recogniser;
  private final Denials denials;
  private final Initials initials;
  private final Paraphrases paraphrases;
  private final QuestionWords questionWords = QuestionWords.standard();

  /** Reads with the names as they are then. */
  Interpreter(SiteNames names) {
    this.recogniser = names.recogniser();
    this.denials = names.denials();
    this.initials = names.initials();
    this.paraphrases = names.paraphrases();
  }

  /** What a text names. */
  Reading read(String text) {
    List<Mention> mentions = recogniser.recogniseQuery(text);
    return new Reading(
        text, mentions, initials.in(text).stream().toList(), paraphrases.in(text, mentions));
  }

  /** What it names and what it asks of it. */
  Understanding of(Reading reading) {
    String text = reading.text();
    List<QuestionKind> kinds = QuestionKind.askedIn(text);
    return Understanding.of(reading.concepts(), kinds, form(text, reading.named(), kinds))
        .at(BodyPlace.in(text))
        .deniedBy(denials.of(reading.sought()))
        .abbreviating(reading.abbreviated())
        .paraphrasing(paraphrased(text, reading.paraphrases(), kinds));
  }

  private Form form(String text, List<Span> named, List<QuestionKind> kinds) {
    if (plain(text, named, kinds)) {
      return Form.PLAIN;
    }
    return PastedWording.is(text) ? Form.PASTED : Form.OTHER;
  }

  /** Whether at least half of the few words that say anything are names. */
  private boolean plain(String text, List<Span> names, List<QuestionKind> kinds) {
    if (YES_OR_NO.matcher(text).find()) {
      return false;
    }
    Words words = words(text, names, kinds);
    return words.named >= words.others
        && words.named + words.others <= MOST_WORDS_OF_A_PLAIN_QUESTION
        && words.named > 0;
  }

  private List<Paraphrased> paraphrased(
      String text, List<Paraphrase> paraphrases, List<QuestionKind> kinds) {
    return paraphrases.stream()
        .map(one -> {
          Span span = new Span(one.start(), one.end());
          return new Paraphrased(one.concepts(), words(text, List.of(span), kinds).share());
        })
        .toList();
  }

  /** How many words of a question are in names, and how many others say anything. */
  private record Words(int named, int others) {
    double share() {
      return (double) named / (named + others);
    }
  }

  private Words words(String text, List<Span> names, List<QuestionKind> kinds) {
    String rest = QuestionKind.without(text, kinds);
    int named = 0;
    int others = 0;
    for (MatchResult word : WORD.matcher(text).results().toList()) {
      if (names.stream().anyMatch(name -> name.holds(word.start(), word.end()))) {
        named++;
      } else if (!questionWords.has(
          rest.substring(word.start(), word.end()).strip().toLowerCase(Locale.ROOT))) {
        others++;
      }
    }
    return new Words(named, others);
  }
}
