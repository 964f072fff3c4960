/**
 * Bytes into sound text.
 *
 * <p>{@link dev.signpost.ingest.forms.encoding.TextDecoder} finds the encoding of a draft: by its
 * byte order mark, by what was declared, as far as the bytes bear it out, else by a detector.
 * {@link dev.signpost.ingest.forms.encoding.TextRepair} works on the texts that were read, whatever
 * the form: Unicode normal form C, nothing invisible, and mojibake turned back. What either did or
 * could not do is told, never hidden. Wording is never touched.
 */
@NullMarked
package dev.signpost.ingest.forms.encoding;

import org.jspecify.annotations.NullMarked;
