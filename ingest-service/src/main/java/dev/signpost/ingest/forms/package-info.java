/**
 * What publishers send, read into pages.
 *
 * <p>{@link dev.signpost.ingest.forms.DraftReader} is the entry: bytes of a {@link
 * dev.signpost.ingest.forms.Form} become a {@link dev.signpost.ingest.forms.DraftResult}, which is
 * a {@link dev.signpost.ingest.forms.Draft} with whatever faults it has, or the faults that kept it
 * from being one, or the one place where the bytes stop making sense. Nothing is thrown at a
 * publisher, all faults are told at once, and each says where, as a JSON pointer into the draft.
 *
 * <p>Every form is read in one pass over its tokens: {@code TokenCursor} knows tokens, places and
 * faults; {@code PageFields} knows the fields of a page.
 */
@NullMarked
package dev.signpost.ingest.forms;

import org.jspecify.annotations.NullMarked;
