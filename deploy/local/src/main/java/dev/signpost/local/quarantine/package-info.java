/** {@code signpost quarantine}: drafts that the strict gate kept out. */
@NullMarked
package dev.signpost.local.quarantine;

import org.jspecify.annotations.NullMarked;
