package dev.signpost.ingest.quality.wording;

import dev.signpost.ingest.quality.policy.PageRule;
import dev.signpost.ingest.quality.policy.Policy;
import dev.signpost.ingest.quality.policy.Report;
import dev.signpost.ingest.quality.text.PageText;
import dev.signpost.ingest.quality.text.Passage;
import dev.signpost.ingest.quality.text.Words;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Small words that stand twice in a row: something between them was taken out, or put in. */
final class DoubledWord implements PageRule {
  private static final Policy POLICY =
      Policy.warning("doubled-word", "No small word stands twice in a row.");

  private static final Set<Long> SMALL =
      Stream.of(
              "the", "an", "of", "and", "to", "in", "are", "with", "for", "or", "by", "this",
              "from", "at", "be", "was", "were", "your", "you", "it")
          .map(Words::hash)
          .collect(Collectors.toSet());

  @Override
  public Policy policy() {
    return POLICY;
  }

  @Override
  public void check(PageText page, Report report) {
    for (Passage passage : page.passages()) {
      Words words = passage.words();
      for (int i = 1; i < words.count(); i++) {
        if (words.hash(i) == words.hash(i - 1)
            && SMALL.contains(words.hash(i))
            && isOnlySpaceBetween(passage, i)) {
          report.fault(
              passage,
              words.start(i - 1),
              words.end(i),
              "a word stands twice: " + passage.quote(words.start(i - 1), words.end(i)));
        }
      }
    }
  }

  private static boolean isOnlySpaceBetween(Passage passage, int word) {
    String text = passage.text();
    int from = passage.words().end(word - 1);
    int to = passage.words().start(word);
    return text.substring(from, to).isBlank() && text.substring(from, to).indexOf('\n') < 0;
  }
}
