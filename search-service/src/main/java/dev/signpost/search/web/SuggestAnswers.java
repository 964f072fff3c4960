package dev.signpost.search.web;

import static java.nio.charset.StandardCharsets.US_ASCII;

import dev.signpost.search.resilience.HeldAnswers;
import dev.signpost.search.resilience.Keys;
import dev.signpost.search.suggest.Suggestion;
import dev.signpost.web.Parameters;
import io.vertx.core.buffer.Buffer;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What is offered while people type: many begin alike. */
final class SuggestAnswers {
  private static final String BEFORE_SEQ = "{\"seq\":";
  private static final String NO_SEQ = "null";

  private final Keys keys;
  private final HeldAnswers<Encoded> held;

  SuggestAnswers(Keys keys, Holding holding) {
    this.keys = keys;
    this.held = holding.onlyFresh();
  }

  CompletionStage<Buffer> of(
      Parameters typed, Supplier<CompletionStage<List<Suggestion>>> suggestions) {
    byte[] seq = typed.optionalText("seq").orElse(NO_SEQ).getBytes(US_ASCII);
    return held.of(
            keys.of("suggest", typed.text("q"), typed.text("size")),
            () ->
                suggestions
                    .get()
                    .thenApply(offered ->
                        Encoded.of(new SuggestAnswer(null, offered), BEFORE_SEQ, NO_SEQ)))
        .thenApply(given -> given.answer().with(seq).body());
  }

  /**
   * The answer while somebody types; {@code seq} is theirs, so that late answers can be dropped.
   */
  private record SuggestAnswer(@Nullable Long seq, List<Suggestion> suggestions) {}
}
