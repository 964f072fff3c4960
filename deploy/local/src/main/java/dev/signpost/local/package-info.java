/**
 * The command line: {@link dev.signpost.local.Main} is its parts list, every command lives in the
 * package of what it is about.
 */
@NullMarked
package dev.signpost.local;

import org.jspecify.annotations.NullMarked;
