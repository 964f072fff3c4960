package dev.signpost.search.gate;

import dev.signpost.search.index.GenerationIndices;
import java.util.List;

/** Answers questions from a generation, as readers would be answered. */
@FunctionalInterface
public interface Asking {
  /** Ids of the best ten pages, best first; waits for them. */
  List<String> best(GenerationIndices indices, String question);
}
