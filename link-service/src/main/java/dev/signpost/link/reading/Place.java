package dev.signpost.link.reading;

import dev.signpost.link.concepts.Subject;
import java.util.function.ToIntFunction;

/** Which partition of pages this is, and where the concepts are. */
public record Place(int partition, ToIntFunction<Subject> partitionOf) {}
