package dev.signpost.search.deadletters;

import dev.signpost.ingest.contract.Submission;
import dev.signpost.link.contract.PageLinks;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Predicate;

/** Looks letters up and tries them again. Blocks. */
public final class Desk {
  private final LetterBox box;
  private final Standing standing;
  private final Redelivery redelivery;

  public Desk(LetterBox box, Standing standing, Redelivery redelivery) {
    this.box = box;
    this.standing = standing;
    this.redelivery = redelivery;
  }

  /** The newest of those wanted, oldest first. */
  public List<Letter> newest(int atMost, Predicate<Letter> wanted) {
    return box.newest(atMost, wanted);
  }

  public Optional<Letter> find(LetterId id) {
    return box.find(id);
  }

  /** What trying it again would do, as things stand. Changes nothing. */
  public Prospect prospect(Letter letter) {
    return switch (Errand.of(letter)) {
      case Errand.Change(var submission, boolean linkOnly) -> prospect(submission, linkOnly);
      case Errand.Links(var links) -> prospect(links);
      case Errand.None(String why) -> new Prospect.StillPoison(why);
    };
  }

  /** Tries it again, unless that would be in vain, and says what came of it. */
  public Prospect replay(Letter letter) {
    Prospect prospect = prospect(letter);
    if (!(prospect instanceof Prospect.Apply)) {
      return prospect;
    }
    Prospect result =
        switch (Errand.of(letter)) {
          case Errand.Change change -> {
            redelivery.submit(change.submission());
            yield prospect;
          }
          case Errand.Links(var links) ->
              letter
                  .bytes()
                  .flatMap(event -> redelivery.indexLinks(links, event))
                  .<Prospect>map(Prospect.StillPoison::new)
                  .orElse(prospect);
          case Errand.None(String why) -> new Prospect.StillPoison(why);
        };
    if (result instanceof Prospect.Apply) {
      box.noteReplayed(letter);
    }
    return result;
  }

  private Prospect prospect(Submission submission, boolean linkOnly) {
    OptionalLong held = standing.page(submission.pageId());
    long revision = submission.revision();
    if (held.isPresent() && held.getAsLong() > revision) {
      return new Prospect.Stale("the page is at revision " + held.getAsLong());
    }
    if (held.isPresent() && held.getAsLong() == revision && !linkOnly) {
      return new Prospect.Stale("the page is at this revision already");
    }
    return new Prospect.Apply("revision " + revision + " goes to the ledger again");
  }

  private Prospect prospect(PageLinks links) {
    OptionalLong held = standing.links(links.page());
    if (held.isPresent() && held.getAsLong() >= links.version()) {
      return new Prospect.Stale("the index holds these lists or newer ones");
    }
    return new Prospect.Apply("the lists go to their index");
  }
}
