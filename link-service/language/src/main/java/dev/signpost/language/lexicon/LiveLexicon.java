package dev.signpost.language.lexicon;

import dev.signpost.link.contract.ConceptChange;
import dev.signpost.link.contract.ConceptChange.ConceptNamed;
import dev.signpost.link.contract.ConceptChange.ConceptRetired;
import java.util.function.Supplier;

/**
 * The lexicon as it follows the topic: one thread applies changes, any thread takes snapshots. A
 * snapshot holds every change applied before it was taken, costs nothing, and never changes.
 */
public final class LiveLexicon implements Supplier<Lexicon> {
  /** Ended claims allowed beyond as many as there are live ones, before they are cleared away. */
  private static final int ENDED_ALLOWED = 4096;

  private volatile State state = State.of(new LexiconStore());

  private record State(LexiconStore store, Lexicon snapshot) {
    static State of(LexiconStore store) {
      return new State(store, store.view());
    }
  }

  /**
   * Applies what happened to a concept's names; an older revision than the one known changes
   * nothing, the same one again is harmless. For one thread at a time.
   *
   * @return whether the change counted
   */
  public synchronized boolean apply(ConceptChange change) {
    LexiconStore store = state.store;
    if (store.isPast(change.concept(), change.revision())) {
      return false;
    }
    switch (change) {
      case ConceptNamed named -> store.put(named.concept(), named.revision(), named.names());
      case ConceptRetired retired -> store.remove(retired.concept(), retired.revision());
    }
    boolean crowded = store.ended() > ENDED_ALLOWED + store.live();
    state = State.of(crowded ? store.compacted() : store);
    return true;
  }

  /** The names as of now. */
  public Lexicon snapshot() {
    return state.snapshot;
  }

  @Override
  public Lexicon get() {
    return state.snapshot;
  }
}
