package dev.signpost.search.web;

import dev.signpost.search.elastic.Json;
import dev.signpost.search.query.Question;
import dev.signpost.search.query.SearchAnswer;
import dev.signpost.search.resilience.HeldAnswers;
import dev.signpost.search.resilience.Keys;
import dev.signpost.search.resilience.QuestionKey;
import dev.signpost.web.Parameters;
import dev.signpost.web.Tagged;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Answers of searches, with what their questions make urgent to say. What is held of them has no
 * word of a question: its text is put in anew each time, and answers that tell how words were
 * mended are not held.
 */
final class SearchAnswers {
  private static final String TEXT = "q";
  private static final String BEFORE_TEXT = "{\"query\":{\"text\":";
  private static final String NO_TEXT = "\"\"";
  private static final List<String> MORE =
      List.of("kind", "region", "modality", "size", "cursor", "explain");

  private final Keys keys;
  private final HeldAnswers<Encoded> held;

  SearchAnswers(Keys keys, Holding holding) {
    this.keys = keys;
    this.held = holding.alsoStale();
  }

  /** An answer of now, if one is at hand; then nothing has to be understood. */
  Optional<Tagged> atHand(Parameters asked) {
    return held.atHand(key(asked)).map(answer -> answer.with(text(asked)));
  }

  /** The answer; the question is read only if it must be put. */
  CompletionStage<Told> of(
      Parameters asked, Function<Question, CompletionStage<SearchAnswer>> search) {
    return held.of(
            key(asked),
            () ->
                search
                    .apply(QuestionReader.read(asked))
                    .thenApply(answer -> encoded(answer, Urgent.in(asked.text(TEXT)))))
        .thenApply(given -> Told.of(given, text(asked)));
  }

  static Encoded encoded(SearchAnswer answer, Urgent urgent) {
    Encoded encoded = Encoded.of(answer.echoing("").saying(urgent.notices()), BEFORE_TEXT, NO_TEXT);
    return answer.tellsWords() ? encoded.unheld() : encoded;
  }

  private static byte[] text(Parameters asked) {
    return Json.bytes(asked.text(TEXT));
  }

  /** A parameter that is absent is another than an empty one. */
  private QuestionKey key(Parameters asked) {
    Stream<String> more =
        MORE.stream().map(name -> asked.optionalText(name).map("="::concat).orElse(""));
    return keys.of(
        Stream.concat(Stream.of("search", asked.text(TEXT)), more).toArray(String[]::new));
  }
}
