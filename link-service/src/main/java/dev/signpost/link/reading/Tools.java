package dev.signpost.link.reading;

import dev.signpost.link.concepts.ConceptReader;
import java.time.Duration;

/**
 * What reading needs beside its tables.
 *
 * @param foldAtMost how long reading is put off while pages pour in
 */
public record Tools(
    ConceptReader reader, LexiconLog lexicon, Duration foldAtMost, ReadingMetrics metrics) {}
