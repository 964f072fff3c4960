/** Generations of the index: built, looked at, promoted, rolled back, purged. */
@NullMarked
package dev.signpost.local.generations;

import org.jspecify.annotations.NullMarked;
