package dev.signpost.search.indexer;

import dev.signpost.ingest.contract.stream.LetterWriter;
import dev.signpost.search.index.GenerationIndices;
import dev.signpost.search.kafka.LogPosition;

/**
 * Which generation is fed, by which consumer group, and what for.
 *
 * @param noted where the log ended when it was begun
 */
public record Feeding(GenerationIndices indices, String group, Role role, LogPosition noted) {

  /**
   * What was in the log before the build began and cannot be indexed has its letter already, from
   * the generation that was live then; the gate counts what a build holds. All later records have
   * theirs from every generation that cannot take them.
   */
  LetterWriter letters(LetterWriter deadLetters, String topicPrefix) {
    return (record, cause) -> {
      if (role.part() == Role.Part.LIVE || noted.isBefore(record, topicPrefix)) {
        deadLetters.keep(record, cause);
      }
    };
  }
}
