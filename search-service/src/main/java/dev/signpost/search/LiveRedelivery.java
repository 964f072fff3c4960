package dev.signpost.search;

import dev.signpost.ingest.contract.JsonCodec;
import dev.signpost.ingest.contract.Submission;
import dev.signpost.ingest.contract.topics.Topic;
import dev.signpost.link.contract.PageLinks;
import dev.signpost.search.deadletters.Redelivery;
import dev.signpost.search.indexer.LinksRedelivery;
import dev.signpost.search.kafka.Broker;
import java.util.Map;
import java.util.Optional;

/** Sends letters again: to topic {@code submissions}, or to the index of lists. */
record LiveRedelivery(Broker broker, LinksRedelivery index) implements Redelivery {
  private static final JsonCodec<Submission> CODEC = JsonCodec.of(Submission.class);

  @Override
  public void submit(Submission submission) {
    broker.append(
        Topic.SUBMISSIONS, submission.pageId().toString(), CODEC.encode(submission), Map.of());
  }

  @Override
  public Optional<String> indexLinks(PageLinks links, byte[] event) {
    return index.write(links, event);
  }
}
