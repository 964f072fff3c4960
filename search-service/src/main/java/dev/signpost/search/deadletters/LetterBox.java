package dev.signpost.search.deadletters;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The letters that are kept. All verbs block and fail with {@link
 * dev.signpost.ingest.contract.stream.TransientFailureException} while the broker is away.
 */
public interface LetterBox {
  /** The newest of those wanted, oldest first. */
  List<Letter> newest(int atMost, Predicate<Letter> wanted);

  Optional<Letter> find(LetterId id);

  /** Notes that a letter was tried again; {@link Letter#replayed} tells it from then on. */
  void noteReplayed(Letter letter);
}
