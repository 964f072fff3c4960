/** Rules about what a page consists of: its fields, blocks, lists, questions and reviews. */
@NullMarked
package dev.signpost.ingest.quality.structure;

import org.jspecify.annotations.NullMarked;
