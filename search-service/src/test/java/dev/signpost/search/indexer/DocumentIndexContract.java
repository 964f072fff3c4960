package dev.signpost.search.indexer;

import static dev.signpost.search.elastic.Blocking.await;
import static org.assertj.core.api.Assertions.assertThat;

import dev.signpost.search.indexer.WriteResult.Refused;
import dev.signpost.search.indexer.WriteResult.Stale;
import dev.signpost.search.indexer.WriteResult.Stored;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What every index of documents does, the fake as the real one. */
abstract class DocumentIndexContract {
  abstract DocumentIndex index();

  @Test
  void higherVersionIsStored() {
    assertThat(write(page("term/rising", 1), page("term/other", 1)))
        .isEqualTo(List.of(new Stored(), new Stored()));
    assertThat(write(page("term/rising", 2))).isEqualTo(List.of(new Stored()));
  }

  @Test
  void lowerVersionIsStaleAlsoAfterAWithdrawal() {
    assertThat(write(page("term/late", 5))).isEqualTo(List.of(new Stored()));
    assertThat(write(page("term/late", 4))).isEqualTo(List.of(new Stale()));

    assertThat(write(Documents.ofPage(Events.received(Events.withdrawn("term/late", 7)))))
        .isEqualTo(List.of(new Stored()));
    assertThat(write(page("term/late", 6))).isEqualTo(List.of(new Stale()));
  }

  @Test
  void sameVersionAgainIsStoredAgain() {
    assertThat(write(page("term/again", 5))).isEqualTo(List.of(new Stored()));
    assertThat(write(page("term/again", 5))).isEqualTo(List.of(new Stored()));
  }

  @Test
  void documentThatDoesNotFitIsRefusedAndTheOthersAreStored() {
    Document misfit = Document.of("term/misfit", 1, "{\"title\":{\"no\":\"text\"}}");

    List<WriteResult> results = write(page("term/before", 1), misfit, page("term/after", 1));

    assertThat(results.get(0)).isEqualTo(new Stored());
    assertThat(results.get(1))
        .isInstanceOfSatisfying(
            Refused.class, refused -> assertThat(refused.cause()).contains("title"));
    assertThat(results.get(2)).isEqualTo(new Stored());
  }

  @Test
  void refreshCompletes() {
    assertThat(index().refresh().toCompletableFuture())
        .succeedsWithin(java.time.Duration.ofSeconds(10));
  }

  private List<WriteResult> write(Document... documents) {
    return await(index().write(List.of(documents)));
  }

  private static Document page(String id, long version) {
    return Documents.ofPage(Events.received(Events.published(id, version)));
  }
}
