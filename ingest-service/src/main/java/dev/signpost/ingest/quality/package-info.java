/**
 * What a page must be to be published.
 *
 * <p>Each {@link dev.signpost.ingest.quality.PageRule} is one editorial policy that looks at a page
 * alone and says what is wrong, where, in a sentence for the editor. {@link
 * dev.signpost.ingest.quality.PageRules} lists those in force. A {@link
 * dev.signpost.ingest.quality.Gate} decides whether faults keep a page out. Rules that need other
 * pages belong to the ledger, which sees them all.
 */
@NullMarked
package dev.signpost.ingest.quality;

import org.jspecify.annotations.NullMarked;
