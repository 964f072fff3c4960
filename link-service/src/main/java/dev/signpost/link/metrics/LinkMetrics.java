package dev.signpost.link.metrics;

import dev.signpost.link.listing.ListingMetrics;
import dev.signpost.link.reading.ReadingMetrics;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;

/**
 * The names and the arithmetic.
 *
 * <ul>
 *   <li>{@code link_pages_read_total{cause}}: pages read, because they are {@code new} (or changed)
 *       or because a name entered or left the lexicon ({@code lexicon}). The second is what a
 *       change of names costs: only pages that name the concept or hold all words of one of its
 *       names.
 *   <li>{@code link_pages_repeated_total}: revisions that were known already.
 *   <li>{@code link_pages_unchanged_total}: revisions that say what the one before said; they are
 *       not read again.
 *   <li>{@code link_pages_unreadable_total}: pages whose text could not be read; alert on any.
 *   <li>{@code link_posting_changes_total}: what pages told concepts.
 *   <li>{@code link_answers_total}: what concepts told partitions of pages.
 *   <li>{@code link_lists_total{result}}: pages whose blocks were worked out; {@code published} had
 *       changed, {@code same} had not and were not written.
 *   <li>{@code link_refused_total{rule,by}}: links a rule proposed and that were refused, each time
 *       they were proposed; by conflicting {@code regions} or {@code modalities}, as {@code
 *       boilerplate} or by {@code quota}.
 *   <li>{@code link_dead_total}: records of {@code pages} and {@code lexicon} kept as dead letters,
 *       unreadable pages among them; alert on any.
 *   <li>{@code link_restarts_total}: times the streams had to be built anew.
 * </ul>
 */
public final class LinkMetrics implements ReadingMetrics, ListingMetrics {
  private static final String READ = "link.pages.read";
  private static final String LISTS = "link.lists";

  private final MeterRegistry registry;
  private final Counter read;
  private final Counter readAgain;
  private final Counter repeated;
  private final Counter unchanged;
  private final Counter unreadable;
  private final Counter changes;
  private final Counter answers;
  private final Counter published;
  private final Counter same;
  private final Counter dead;
  private final Counter restarts;

  public LinkMetrics(MeterRegistry registry) {
    this.registry = registry;
    read = registry.counter(READ, "cause", "new");
    readAgain = registry.counter(READ, "cause", "lexicon");
    repeated = registry.counter("link.pages.repeated");
    unchanged = registry.counter("link.pages.unchanged");
    unreadable = registry.counter("link.pages.unreadable");
    changes = registry.counter("link.posting.changes");
    answers = registry.counter("link.answers");
    published = registry.counter(LISTS, "result", "published");
    same = registry.counter(LISTS, "result", "same");
    dead = registry.counter("link.dead");
    restarts = registry.counter("link.restarts");
  }

  @Override
  public void pageRead() {
    read.increment();
  }

  @Override
  public void pageReadAgain() {
    readAgain.increment();
  }

  @Override
  public void repeated() {
    repeated.increment();
  }

  @Override
  public void unchanged() {
    unchanged.increment();
  }

  @Override
  public void unreadable() {
    unreadable.increment();
  }

  public void postingChanges(int number) {
    changes.increment(number);
  }

  public void answers(int partitions) {
    answers.increment(partitions);
  }

  @Override
  public void listed(boolean changed) {
    (changed ? published : same).increment();
  }

  @Override
  public void refused(String rule, String by) {
    registry.counter("link.refused", "rule", rule, "by", by).increment();
  }

  public void dead() {
    dead.increment();
  }

  public void restarted() {
    restarts.increment();
  }
}
