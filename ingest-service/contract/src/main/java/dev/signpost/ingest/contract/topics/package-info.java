/** The topics of the pipeline as data: names, partitions, cleanup. */
@NullMarked
package dev.signpost.ingest.contract.topics;

import org.jspecify.annotations.NullMarked;
