package dev.signpost.link.reading;

import dev.signpost.ingest.contract.PageId;
import dev.signpost.ingest.contract.PageKind;
import dev.signpost.language.lexicon.Name;
import dev.signpost.link.contract.ConceptChange;
import dev.signpost.link.contract.ConceptChange.ConceptNamed;
import dev.signpost.link.contract.ConceptChange.ConceptRetired;
import java.util.List;
import java.util.function.IntToLongFunction;
import org.jspecify.annotations.Nullable;

/** The lexicon topic as this process has applied it: the latest change of each concept. */
public interface LexiconLog {
  /** Rises with every change that was applied. */
  long applied();

  /**
   * Changes behind the given position of each partition, in order of their offsets, at most so
   * many.
   */
  List<Change> after(IntToLongFunction positions, int most);

  /** Rises with every record that was no change. */
  long passedOver();

  /** Records that were no change behind the given position of each partition. */
  List<NoChange> noChangesAfter(IntToLongFunction positions);

  /**
   * Whether texts are searched for the concept's names. A phrase page's name is a report sentence:
   * as a name it would hide the findings it names, on its own page first of all, so phrases are
   * found by what they name and not by their name.
   */
  static boolean counts(ConceptChange change) {
    return change.concept().kind() != PageKind.PHRASE;
  }

  /** The words of each name texts are searched for since a change. */
  static List<List<String>> names(ConceptChange change) {
    return switch (change) {
      case ConceptNamed named ->
          named.names().stream().map(Name::of).filter(Name::recognised).map(Name::words).toList();
      case ConceptRetired _ -> List.of();
    };
  }

  /** A record that was no change, and why not. */
  record NoChange(
      int partition, long offset, byte @Nullable [] key, byte @Nullable [] value, String cause) {}

  /**
   * The latest change of a concept.
   *
   * @param names the words of each name texts are searched for since, in normal form
   */
  record Change(int partition, long offset, PageId concept, List<List<String>> names) {
    public Change {
      names = List.copyOf(names);
    }
  }
}
