package dev.signpost.search.deadletters;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.signpost.ingest.contract.ContentChange;
import dev.signpost.ingest.contract.ContentChange.PageWithdrawn;
import dev.signpost.ingest.contract.JsonCodec;
import dev.signpost.ingest.contract.PageId;
import dev.signpost.ingest.contract.Submission;
import dev.signpost.ingest.contract.Submission.WithdrawalSubmitted;
import dev.signpost.link.contract.PageLinks;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeskTest {
  private static final Instant AT = Instant.parse("2026-11-20T10:00:00Z");
  private static final PageId PAGE = PageId.of("term/a");

  private final List<Submission> submitted = new ArrayList<>();
  private final List<String> indexed = new ArrayList<>();
  private final List<Letter> noted = new ArrayList<>();
  private Optional<String> indexSays = Optional.empty();
  private OptionalLong pageAt = OptionalLong.empty();
  private OptionalLong linksAt = OptionalLong.empty();
  private final Desk desk = new Desk(new FakeBox(), new FakeStanding(), new FakeRedelivery());

  @ParameterizedTest
  @CsvSource({"index,2,apply", "index,3,stale", "index,4,stale", "link,3,apply", "link,4,stale"})
  void changeOfRevisionThreeIsHeldAgainstWhatStands(String stage, long stands, String prospect) {
    pageAt = OptionalLong.of(stands);

    assertThat(desk.prospect(change(stage)).name()).isEqualTo(prospect);
    assertThat(submitted).isEmpty();
  }

  @Test
  void replayedChangeGoesToTheLedgerAsItWasSubmittedAndIsNoted() {
    assertThat(desk.replay(change("index")).name()).isEqualTo("apply");

    assertThat(submitted).containsExactly(new WithdrawalSubmitted("receipt", PAGE, 3, AT));
    assertThat(noted).hasSize(1);
  }

  @Test
  void staleChangeIsNotSent() {
    pageAt = OptionalLong.of(9);

    assertThat(desk.replay(change("index")).detail()).isEqualTo("the page is at revision 9");
    assertThat(submitted).isEmpty();
    assertThat(noted).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"4,apply", "5,stale", "6,stale"})
  void linksOfVersionFiveAreHeldAgainstWhatStands(long stands, String prospect) {
    linksAt = OptionalLong.of(stands);

    assertThat(desk.replay(links()).name()).isEqualTo(prospect);
    assertThat(indexed).hasSize("apply".equals(prospect) ? 1 : 0);
  }

  @Test
  void linksThatTheIndexStillRefusesStayAsTheyAre() {
    indexSays = Optional.of("mapper_parsing_exception");

    assertThat(desk.replay(links()))
        .isEqualTo(new Prospect.StillPoison("mapper_parsing_exception"));
    assertThat(noted).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"submissions", "pages", "links", "lexicon", "outcomes"})
  void whatCannotBeReadIsStillPoison(String topic) {
    Letter letter = letter("index", topic, "{\"type\": \"page-".getBytes(UTF_8));

    assertThat(desk.prospect(letter)).isInstanceOf(Prospect.StillPoison.class);
    assertThat(desk.replay(letter)).isInstanceOf(Prospect.StillPoison.class);
  }

  @Test
  void recordUnderAnotherPagesKeyIsStillPoison() {
    Letter good = change("index");
    Letter letter =
        new Letter(good.id(), "term/b", "index", "", "pages", "0", "1", "", good.value(), null);

    assertThat(desk.prospect(letter).detail()).isEqualTo("its key names another page");
  }

  private static Letter change(String stage) {
    return letter(
        stage,
        "pages",
        JsonCodec.of(ContentChange.class).encode(new PageWithdrawn("receipt", PAGE, 3, AT)));
  }

  private static Letter links() {
    PageLinks links = new PageLinks(PAGE, 3, 5, Map.of(), AT);
    return letter("index", "links", JsonCodec.of(PageLinks.class).encode(links));
  }

  private static Letter letter(String stage, String topic, byte[] value) {
    return new Letter(
        new LetterId(0, 1), "term/a", stage, "cause", topic, "0", "1", AT.toString(), value, null);
  }

  private final class FakeBox implements LetterBox {
    @Override
    public List<Letter> newest(int atMost, Predicate<Letter> wanted) {
      return List.of();
    }

    @Override
    public Optional<Letter> find(LetterId id) {
      return Optional.empty();
    }

    @Override
    public void noteReplayed(Letter letter) {
      noted.add(letter);
    }
  }

  private final class FakeStanding implements Standing {
    @Override
    public OptionalLong page(PageId page) {
      return pageAt;
    }

    @Override
    public OptionalLong links(PageId page) {
      return linksAt;
    }
  }

  private final class FakeRedelivery implements Redelivery {
    @Override
    public void submit(Submission submission) {
      submitted.add(submission);
    }

    @Override
    public Optional<String> indexLinks(PageLinks links, byte[] event) {
      indexed.add(links.page().toString());
      return indexSays;
    }
  }
}
