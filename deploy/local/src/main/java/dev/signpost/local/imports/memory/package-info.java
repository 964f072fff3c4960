/**
 * What was imported before, so that the next import takes in only what has changed, and goes on
 * where an earlier one stopped: {@link dev.signpost.local.imports.memory.ImportMemory} is a journal
 * in the state directory, one for each source.
 */
@NullMarked
package dev.signpost.local.imports.memory;

import org.jspecify.annotations.NullMarked;
