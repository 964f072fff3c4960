/**
 * From text with headings to the parts of a page.
 *
 * <p>HTML and plain text say how a page looks; what its parts are for follows from their headings.
 * {@link dev.signpost.ingest.forms.outline.Block} is one piece of such a page in reading order.
 * {@link dev.signpost.ingest.forms.outline.Outline} splits the blocks at headings and reads each
 * part as its heading says ({@link dev.signpost.ingest.forms.outline.BlockNames}, the words sites
 * of this kind use): sections with a role, red flags, what changes the concern, questions to ask,
 * questions people ask, links to related pages. Wording is taken as it stands, with its faults.
 */
@NullMarked
package dev.signpost.ingest.forms.outline;

import org.jspecify.annotations.NullMarked;
