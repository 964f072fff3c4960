package dev.signpost.link.streams;

import dev.signpost.ingest.contract.topics.Topic;
import dev.signpost.link.blocks.Ranking;
import dev.signpost.link.concepts.ConceptReader;
import dev.signpost.link.listing.ListingTools;
import dev.signpost.link.metrics.LinkMetrics;
import dev.signpost.link.reading.LexiconLog;
import dev.signpost.link.reading.Tools;
import dev.signpost.tracing.Tracing;
import java.time.Clock;
import java.time.Duration;

/** What the processors of one topology share. */
record GraphParts(
    LexiconFeed feed,
    ConceptReader reader,
    Ranking ranking,
    Partitions partitions,
    GraphTopology.Options options) {
  /** How often a task looks whether something is due. */
  static final Duration TICK = Duration.ofMillis(25);

  static GraphParts of(
      LexiconFeed feed, Ranking ranking, Partitions partitions, GraphTopology.Options options) {
    return new GraphParts(feed, new ConceptReader(feed.lexicon()), ranking, partitions, options);
  }

  Tools reading(LexiconLog log) {
    return new Tools(reader, log, foldAtMost(), metrics());
  }

  ListingTools listing() {
    return new ListingTools(ranking, foldAtMost(), clock(), metrics());
  }

  Duration foldAtMost() {
    return options.foldAtMost();
  }

  String topic(Topic topic) {
    return topic.name(options.prefix());
  }

  LinkMetrics metrics() {
    return options.metrics();
  }

  Tracing tracing() {
    return options.tracing();
  }

  private Clock clock() {
    return options.clock();
  }
}
