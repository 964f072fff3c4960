package dev.signpost.search.deadletters;

import dev.signpost.ingest.contract.ContentChange;
import dev.signpost.ingest.contract.JsonCodec;
import dev.signpost.ingest.contract.MalformedEventException;
import dev.signpost.ingest.contract.Submission;
import dev.signpost.link.contract.PageLinks;

/** What a letter asks for, read from its bytes again. */
sealed interface Errand {
  /** A change of a page, for the ledger. */
  record Change(Submission submission, boolean linkOnly) implements Errand {}

  /** Lists, for their index. */
  record Links(PageLinks links) implements Errand {}

  /** Nothing that can be brought anywhere. */
  record None(String why) implements Errand {}

  JsonCodec<Submission> SUBMISSION = JsonCodec.of(Submission.class);
  JsonCodec<ContentChange> CHANGE = JsonCodec.of(ContentChange.class);
  JsonCodec<PageLinks> LINKS = JsonCodec.of(PageLinks.class);

  static Errand of(Letter letter) {
    byte[] value = letter.value();
    if (value == null) {
      return new None("it has no value");
    }
    try {
      return switch (letter.topic()) {
        case "submissions" -> fitting(letter, new Change(SUBMISSION.decode(value), false));
        case "pages" ->
            fitting(
                letter,
                new Change(Submission.of(CHANGE.decode(value)), "link".equals(letter.stage())));
        case "links" -> fitting(letter, new Links(LINKS.decode(value)));
        default -> new None("records of " + letter.topic() + " come again with their pages");
      };
    } catch (MalformedEventException e) {
      return new None(String.valueOf(e.getMessage()));
    }
  }

  private static Errand fitting(Letter letter, Errand errand) {
    String page =
        switch (errand) {
          case Change change -> change.submission().pageId().toString();
          case Links links -> links.links().page().toString();
          case None none -> "";
        };
    return page.equals(letter.page()) ? errand : new None("its key names another page");
  }
}
