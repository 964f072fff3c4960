package dev.signpost.link.reading;

import dev.signpost.ingest.contract.ContentChange;
import dev.signpost.ingest.contract.ContentChange.PagePublished;
import dev.signpost.ingest.contract.ContentChange.PageWithdrawn;
import dev.signpost.ingest.contract.JsonCodec;
import dev.signpost.link.concepts.About;
import dev.signpost.link.concepts.ConceptReader;
import dev.signpost.link.concepts.ConceptReader.Declarations;
import dev.signpost.link.concepts.ConceptReader.Reading;
import dev.signpost.link.concepts.PageConcepts;
import dev.signpost.link.concepts.PageContent;
import dev.signpost.link.pages.Original;
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
  private static final JsonCodec<ContentChange> CHANGES = JsonCodec.of(ContentChange.class);

  /** Whether its text could be read; a page whose text cannot is there, but names nothing. */
  boolean read(int page, boolean isNew) {
    PageCard card =
        book.card(page).orElseThrow(() -> new IllegalStateException("no page of number " + page));
    Original original = book.original(page).orElse(null);
    Understood understood = understand(card, original, isNew);
    if (isNew) {
      index.putWords(page, understood.words);
    }
    index.putSubjects(page, understood.reading.touched());
    PageConcepts before = book.concepts(page);
    PageConcepts after = understood.reading.concepts();
    if (!before.equals(after)) {
      PostingDiff.between(card.id(), before, after, outgoing::collect);
      book.put(page, after);
    }
    if (isNew || !before.equals(after)) {
      events.accept(new ReadingEvent.Read(page, outgoing.round(), understood.failure));
      if (original != null && !understood.failure.isEmpty()) {
        events.accept(new ReadingEvent.UnreadablePage(card.id(), original, understood.failure));
      }
    }
    return understood.failure.isEmpty();
  }

  private Understood understand(PageCard card, @Nullable Original original, boolean isNew) {
    About about = card.about();
    if (about == null || original == null) {
      return new Understood(new Reading(PageConcepts.NONE, Set.of()), Set.of(), "");
    }
    try {
      PageContent content = content(original);
      return new Understood(
          reader.read(card.id(), about, new Declarations(card.names(), card.links()), content),
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
          new Reading(new PageConcepts(about, List.of(), List.of()), Set.of()), Set.of(), failure);
    }
  }

  private static PageContent content(Original original) {
    return switch (CHANGES.decode(original.event())) {
      case PagePublished published -> PageContent.of(published.page());
      case PageWithdrawn _ -> throw new IllegalStateException("a withdrawn page has no text");
    };
  }

  private record Understood(Reading reading, Set<String> words, String failure) {}
}
