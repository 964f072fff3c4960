/**
 * What publishers send, read into pages.
 *
 * <p>{@link dev.signpost.ingest.forms.DraftReader} is the entry: bytes of a {@link
 * dev.signpost.ingest.forms.Form} become a {@link dev.signpost.ingest.forms.DraftResult}, which is
 * a {@link dev.signpost.ingest.forms.Draft} with whatever faults it has, or the faults that kept it
 * from being one, or the one place where the bytes stop making sense. Nothing is thrown at a
 * publisher, all faults are told at once, and each says where, as a JSON pointer into the page.
 *
 * <p>JSON and front matter are read in one pass over their tokens: {@code TokenCursor} knows
 * tokens, places and faults; {@code PageFields} knows the fields of a page. HTML and plain text
 * become blocks first ({@code html}, {@code text}), whose headings then tell what they are for
 * ({@code outline}). Whatever the form, the texts of a page are repaired in one place ({@code
 * encoding}), and {@code Complexity} ends drafts that no one can have meant.
 */
@NullMarked
package dev.signpost.ingest.forms;

import org.jspecify.annotations.NullMarked;
