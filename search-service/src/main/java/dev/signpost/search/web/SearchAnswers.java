package dev.signpost.search.web;

import dev.signpost.search.query.Cursor;
import dev.signpost.search.query.Question;
import dev.signpost.search.query.SearchAnswer;
import dev.signpost.search.resilience.Coalescing;
import dev.signpost.search.resilience.Keys;
import dev.signpost.search.resilience.LastGood;
import dev.signpost.search.resilience.QuestionKey;
import java.time.Clock;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;

/**
 * Answers of searches as they go over the wire: one for all who ask the same at the same time, and
 * the last good one of the questions asked most while there is no other. What makes a question
 * urgent is worked out anew for every answer; an answer that is held has no word of a question.
 */
final class SearchAnswers {
  private final Keys keys;
  private final Coalescing<Told> underWay = new Coalescing<>();
  private final LastGood<SearchAnswer> lastGood;

  SearchAnswers(int held, Keys keys, Clock clock) {
    this.keys = keys;
    this.lastGood = new LastGood<>(held, clock, SearchAnswer::withoutWords);
  }

  CompletionStage<Told> of(
      Question question, Urgent urgent, Function<Question, CompletionStage<SearchAnswer>> search) {
    QuestionKey key = key(question);
    String text = question.text().text();
    return underWay.join(
        key,
        () ->
            lastGood
                .or(key, search.apply(question))
                .thenApply(given ->
                    Told.of(given.map(answer -> answer.echoing(text).saying(urgent.notices())))));
  }

  private QuestionKey key(Question question) {
    return keys.of(
        "search",
        question.text().text(),
        question.filters().values().toString(),
        String.valueOf(question.paging().size()),
        question.paging().after().map(Cursor::encode).orElse(""),
        String.valueOf(question.explain()));
  }
}
