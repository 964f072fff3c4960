/**
 * Plain text, as it is left when a page is copied or exported.
 *
 * <p>{@link dev.signpost.ingest.forms.text.TextReader} takes lines apart into {@link
 * dev.signpost.ingest.forms.outline.Block}s. Lists and tables show by their signs. Headings show by
 * their shape: short, without a full stop, with something under them; and by the names sites give
 * the blocks of their pages. Nothing is left out: residue stays visible for the rules.
 */
@NullMarked
package dev.signpost.ingest.forms.text;

import org.jspecify.annotations.NullMarked;
