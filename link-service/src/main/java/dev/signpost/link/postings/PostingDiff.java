package dev.signpost.link.postings;

import dev.signpost.ingest.contract.PageId;
import dev.signpost.link.concepts.About;
import dev.signpost.link.concepts.PageConcepts;
import dev.signpost.link.concepts.Subject;
import dev.signpost.link.concepts.Where;
import dev.signpost.link.postings.PostingChange.Described;
import dev.signpost.link.postings.PostingChange.Dropped;
import dev.signpost.link.postings.PostingChange.Posted;
import dev.signpost.link.postings.PostingChange.Undescribed;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;

/**
 * What a page that is now read differently has to tell subjects; nothing to those it read alike.
 */
public final class PostingDiff {
  private PostingDiff() {}

  public static void between(
      PageId page,
      PageConcepts before,
      PageConcepts after,
      BiConsumer<Subject, PostingChange> changes) {
    About about = after.about();
    if (about == null && before.about() != null) {
      changes.accept(Subject.concept(page), new Undescribed());
    } else if (about != null && !about.equals(before.about())) {
      changes.accept(Subject.concept(page), new Described(about));
    }
    Map<Subject, Posting> old = postings(page, before);
    postings(page, after)
        .forEach((subject, posting) -> {
          if (!posting.equals(old.remove(subject))) {
            changes.accept(subject, new Posted(posting));
          }
        });
    old.keySet().forEach(subject -> changes.accept(subject, new Dropped(page)));
  }

  private static Map<Subject, Posting> postings(PageId page, PageConcepts concepts) {
    Where where = concepts.about() == null ? Where.ANYWHERE : concepts.about().where();
    Map<Subject, Posting> postings = new LinkedHashMap<>();
    if (concepts.about() != null) {
      postings.put(Subject.SITE, Posting.ofSite(page));
    }
    concepts.uses().stream()
        .filter(use -> use.salience() > 0 || use.declared() != null)
        .forEach(use -> postings.put(Subject.concept(use.concept()), Posting.of(page, where, use)));
    concepts
        .nameWords()
        .forEach(word -> postings.put(Subject.word(word.word()), Posting.of(page, where, word)));
    return postings;
  }
}
