package dev.signpost.search.query;

import dev.signpost.ingest.contract.PageId;
import dev.signpost.search.query.Question.Paging;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Questions to test with. */
final class Questions {
  private Questions() {}

  static Question of(String text) {
    return new Question(
        new QueryText(text),
        Understanding.NONE,
        Filters.none(),
        new Paging(10, Optional.empty()),
        false);
  }

  static Question narrowed(String text, Map<Facet, List<String>> values) {
    Question question = of(text);
    return new Question(
        question.text(), Understanding.NONE, new Filters(values), question.paging(), false);
  }

  static Question explained(String text, String... concepts) {
    return new Question(
        new QueryText(text),
        Understanding.of(
            java.util.Arrays.stream(concepts).map(PageId::of).toList(),
            List.of(),
            Understanding.Form.OTHER),
        Filters.none(),
        new Paging(10, Optional.empty()),
        true);
  }

  static Question after(String text, Cursor cursor) {
    return new Question(
        new QueryText(text),
        Understanding.NONE,
        Filters.none(),
        new Paging(2, Optional.of(cursor)),
        false);
  }
}
