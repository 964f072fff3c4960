/** Rules about how a page is worded, and about what templates and copying leave behind. */
@NullMarked
package dev.signpost.ingest.quality.wording;

import org.jspecify.annotations.NullMarked;
