package dev.signpost.link.listing;

import dev.signpost.ingest.contract.PageId;
import dev.signpost.link.blocks.Ranking;
import dev.signpost.link.blocks.Refusal;
import dev.signpost.link.concepts.Subject;
import dev.signpost.link.pages.PageBook;
import dev.signpost.link.pages.PageCard;
import dev.signpost.link.postings.Answer;
import dev.signpost.link.reading.ReadingEvent.Arrived;
import dev.signpost.link.reading.ReadingEvent.Read;
import dev.signpost.link.reading.ReadingEvent.Sent;
import dev.signpost.link.table.Numbers;
import dev.signpost.link.words.WordIndex;
import dev.signpost.link.work.Arrival;
import dev.signpost.link.work.Fold;
import dev.signpost.link.work.Marks;
import dev.signpost.link.work.Pass;
import dev.signpost.link.work.Slice;
import java.util.Collection;
import java.util.function.Consumer;

/** Lists the pages of one partition when it is time. For one thread. */
public final class ListingStage {
  private static final int FEW_ANSWERS = 60;

  private final PageBook book;
  private final WordIndex index;
  private final SummaryBook summaries;
  private final News news;
  private final Marks marks;
  private final Pass pass = new Pass();
  private final OpenRounds rounds;
  private final Outcomes outcomes;
  private final Published published;
  private final Ranking ranking;
  private final Fold fold;
  private final ListingMetrics metrics;
  private final Consumer<ListingEvent> events;

  /** Goes on where it was left. */
  public ListingStage(ListingTables tables, ListingTools tools, Consumer<ListingEvent> events) {
    this.book = new PageBook(tables.pages(), tables.contents());
    this.index = new WordIndex(tables.words());
    this.summaries = new SummaryBook(tables.summaries().part('s'));
    this.news = new News(tables.summaries().part('c'));
    this.marks = new Marks(tables.summaries().part('m'));
    this.rounds = new OpenRounds(tables.summaries().part('r'));
    this.outcomes = new Outcomes(new Pending(tables.summaries().part('o')), tools.clock(), events);
    this.published =
        new Published(
            tables.summaries().part('l'), new Numbers(tables.summaries().part('n')), tools.clock());
    this.ranking = tools.ranking();
    this.fold = new Fold(FEW_ANSWERS, tools.foldAtMost());
    fold.left();
    this.metrics = tools.metrics();
    this.events = events;
  }

  /** A new revision will be read. */
  public void arrived(Arrived arrived) {
    outcomes.expect(arrived);
  }

  /** A page was read, as something new or differently than before. */
  public void read(Read read, long millis) {
    outcomes.read(read);
    marks.set(read.page());
    fold.arrived(1, millis);
  }

  /** A round of changes has gone out to the concepts. */
  public void sent(Sent sent) {
    rounds.sent(sent.round(), sent.to());
    marks.write();
  }

  /** A concept answered. */
  public void answered(Answer answer, Arrival arrival) {
    switch (answer) {
      case Answer.Summary(Subject subject, byte[] postings) -> {
        summaries.put(subject, postings);
        news.put(subject);
      }
      case Answer.Forget(Subject subject) -> summaries.remove(subject);
      case Answer.Applied(int by, long round) -> rounds.applied(by, round);
    }
    fold.arrived(arrival);
  }

  /** Lists for a while, if it is time to. */
  public void tick(long millis) {
    if (!fold.due(millis)) {
      return;
    }
    news.takeAll(this::mark);
    Slice slice = Slice.begin();
    pass.begin(marks);
    while (!pass.isOver() && !slice.over()) {
      listIfAnswered(pass.next());
    }
    marks.write();
    if (pass.isOver()) {
      fold.done(millis);
    }
  }

  /** Whether anything is left to do. */
  public boolean waiting() {
    return fold.waiting();
  }

  /** Whether answers pour in at the moment. */
  public boolean burst(long millis) {
    return fold.burst(millis);
  }

  private void mark(Collection<Subject> subjects) {
    if (subjects.contains(Subject.SITE)) {
      book.forEach((page, card) -> marks.set(page));
      return;
    }
    index.lookup().having(subjects, marks::set);
    subjects.stream()
        .filter(subject -> !subject.isWord())
        .forEach(subject -> book.find(subject.page()).ifPresent(marks::set));
  }

  private void listIfAnswered(int page) {
    if (!outcomes.awaitsAnswers(page, rounds)) {
      marks.clear(page);
      book.card(page).ifPresent(card -> list(page, card));
    }
  }

  private void refused(PageId to, String proposedBy, Refusal refusal) {
    metrics.refused(proposedBy, refusal.rule());
  }

  private void list(int page, PageCard card) {
    var blocks = ranking.blocks(card.id(), book.concepts(page), summaries::postings, this::refused);
    var links = published.next(page, card, blocks);
    links.ifPresent(changed -> events.accept(new ListingEvent.Publish(changed)));
    metrics.listed(links.isPresent());
    outcomes.linked(page);
  }
}
