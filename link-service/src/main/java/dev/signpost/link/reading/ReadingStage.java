package dev.signpost.link.reading;

import dev.signpost.link.pages.PageBook;
import dev.signpost.link.pages.PageCard;
import dev.signpost.link.table.Numbers;
import dev.signpost.link.words.WordIndex;
import dev.signpost.link.work.Arrival;
import dev.signpost.link.work.Fold;
import dev.signpost.link.work.Marks;
import dev.signpost.link.work.Pass;
import dev.signpost.link.work.Slice;
import java.util.function.Consumer;

/** Takes pages of one partition down and reads them when it is time. For one thread. */
public final class ReadingStage {
  private static final int FEW_PAGES = 8;

  private final PageBook book;
  private final WordIndex index;
  private final Marks fresh;
  private final Marks again;
  private final Pass pass = new Pass();
  private final Reread reread;
  private final UnreadableNames unreadableNames;
  private final Outgoing outgoing;
  private final PageReading reading;
  private final Fold fold;
  private final ReadingMetrics metrics;
  private final Consumer<ReadingEvent> events;

  /** Goes on where it was left. */
  public ReadingStage(
      ReadingTables tables, Place place, Tools tools, Consumer<ReadingEvent> events) {
    this.book = new PageBook(tables.pages(), tables.contents());
    this.index = new WordIndex(tables.words());
    this.fresh = new Marks(tables.pages().part('f'));
    this.again = new Marks(tables.pages().part('a'));
    Numbers positions = new Numbers(tables.pages().part('x'));
    this.reread = new Reread(tools.lexicon(), index, positions);
    this.unreadableNames = new UnreadableNames(place, tools.lexicon(), positions);
    this.outgoing =
        new Outgoing(place.partition(), place.partitionOf(), new Numbers(tables.pages().part('s')));
    this.reading = new PageReading(book, index, tools.reader(), outgoing, events);
    this.fold = new Fold(FEW_PAGES, tools.foldAtMost());
    fold.left(); // marks, and changes of the lexicon while nobody followed it
    this.metrics = tools.metrics();
    this.events = events;
  }

  /** Takes a page down, if it is news. */
  public void accept(IncomingPage incoming, Arrival arrival) {
    PageCard card = incoming.card();
    int page = book.number(card.id());
    PageCard before = book.card(page).orElse(null);
    if (before != null && before.revision() >= card.revision()) {
      metrics.repeated();
      return;
    }
    if (before != null && before.sameContent(card) && isRead(page)) {
      moveOn(page, before, incoming, arrival);
      return;
    }
    Names.change(before, card).ifPresent(named -> events.accept(new ReadingEvent.Named(named)));
    book.put(page, card);
    incoming
        .original()
        .ifPresentOrElse(original -> book.put(page, original), () -> book.removeOriginal(page));
    fresh.set(page);
    fresh.write();
    events.accept(new ReadingEvent.Arrived(page, card.id(), card.revision(), incoming.receipt()));
    fold.arrived(arrival);
  }

  /** Whether its text was read, and could be. */
  private boolean isRead(int page) {
    return !fresh.has(page) && !book.concepts(page).nameWords().isEmpty();
  }

  /** The page says what it said: nothing is read again, only its revision moves on. */
  private void moveOn(int page, PageCard before, IncomingPage incoming, Arrival arrival) {
    PageCard card = incoming.card();
    book.put(page, before.at(card.revision()));
    events.accept(new ReadingEvent.Arrived(page, card.id(), card.revision(), incoming.receipt()));
    events.accept(new ReadingEvent.Read(page, outgoing.round(), ""));
    metrics.unchanged();
    fold.arrived(arrival);
  }

  /** Reads for a while, if it is time to. */
  public void tick(long millis) {
    unreadableNames.follow(events);
    fold.arrived(reread.news(), millis);
    if (!fold.due(millis)) {
      return;
    }
    Slice slice = Slice.begin();
    boolean all = follow(slice) && read(slice);
    fresh.write();
    again.write();
    index.write();
    outgoing.send(events);
    if (all) {
      fold.done(millis);
    }
  }

  /** Whether anything is left to do. */
  public boolean waiting() {
    return fold.waiting() || reread.behind();
  }

  /** Whether pages pour in at the moment. */
  public boolean burst(long millis) {
    return fold.burst(millis);
  }

  /** First of all: a page read with names that are followed later would be read twice. */
  private boolean follow(Slice slice) {
    boolean all = false;
    while (!all && !slice.over()) {
      all = reread.follow(again::set);
    }
    return all;
  }

  /** Whether the pass came to its end in time. */
  private boolean read(Slice slice) {
    pass.begin(fresh, again);
    while (!pass.isOver() && !slice.over()) {
      int page = pass.next();
      boolean isNew = fresh.has(page);
      fresh.clear(page);
      again.clear(page);
      count(reading.read(page, isNew), isNew);
    }
    return pass.isOver();
  }

  private void count(boolean readable, boolean isNew) {
    if (!readable) {
      metrics.unreadable();
    } else if (isNew) {
      metrics.pageRead();
    } else {
      metrics.pageReadAgain();
    }
  }
}
