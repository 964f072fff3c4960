package dev.signpost.link.reading;

import dev.signpost.link.concepts.About;
import dev.signpost.link.concepts.ConceptReader;
import dev.signpost.link.concepts.ConceptReader.Reading;
import dev.signpost.link.concepts.PageConcepts;
import dev.signpost.link.concepts.PageContent;
import dev.signpost.link.pages.PageBook;
import dev.signpost.link.pages.PageCard;
import dev.signpost.link.postings.PostingDiff;
import dev.signpost.link.words.WordIndex;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads one page and tells what it names differently than before. */
record PageReading(
    PageBook book,
    WordIndex index,
    ConceptReader reader,
    Outgoing outgoing,
    Consumer<ReadingEvent> events) {
  private static final Logger LOG = LoggerFactory.getLogger(PageReading.class);

  /** Whether its text could be read; a page whose text cannot is there, but names nothing. */
  boolean read(int page, boolean isNew) {
    PageCard card =
        book.card(page).orElseThrow(() -> new IllegalStateException("no page of number " + page));
    Understood understood = understand(card, book.content(page).orElse(null), isNew);
    if (isNew) {
      index.putWords(page, understood.words);
    }
    index.putConcepts(page, understood.reading.touched());
    PageConcepts before = book.concepts(page);
    PageConcepts after = understood.reading.concepts();
    if (!before.equals(after)) {
      PostingDiff.between(card.id(), before, after, outgoing::collect);
      book.put(page, after);
    }
    if (isNew || !before.equals(after)) {
      events.accept(new ReadingEvent.Read(page, outgoing.round(), understood.failure));
    }
    return understood.failure.isEmpty();
  }

  private Understood understand(PageCard card, @Nullable PageContent content, boolean isNew) {
    About about = card.about();
    if (about == null || content == null) {
      return new Understood(new Reading(PageConcepts.NONE, Set.of()), Set.of(), "");
    }
    try {
      return new Understood(
          reader.read(card.id(), about, card.links(), content),
          isNew ? content.words() : Set.of(),
          "");
    } catch (RuntimeException e) {
      // A fault of the language rules for this one text must not hold up all other pages.
      String failure = e.getClass().getSimpleName();
      LOG.atError()
          .addKeyValue("pageId", card.id())
          .addKeyValue("revision", card.revision())
          .addKeyValue("error", failure)
          .log("text cannot be read");
      return new Understood(
          new Reading(new PageConcepts(about, List.of()), Set.of()), Set.of(), failure);
    }
  }

  private record Understood(Reading reading, Set<String> words, String failure) {}
}
