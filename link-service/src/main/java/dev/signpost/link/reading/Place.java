package dev.signpost.link.reading;

import dev.signpost.ingest.contract.PageId;
import java.util.function.ToIntFunction;

/** Which partition of pages this is, and where the concepts are. */
public record Place(int partition, ToIntFunction<PageId> partitionOfConcept) {}
