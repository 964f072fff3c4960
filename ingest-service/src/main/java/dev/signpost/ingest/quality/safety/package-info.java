/** Rules about what may harm a reader or somebody else. */
@NullMarked
package dev.signpost.ingest.quality.safety;

import org.jspecify.annotations.NullMarked;
