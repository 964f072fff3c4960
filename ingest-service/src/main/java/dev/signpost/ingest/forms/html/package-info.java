/**
 * HTML pages, read as people see them.
 *
 * <p>{@link dev.signpost.ingest.forms.html.HtmlReader} parses a page, takes what its head and its
 * schema.org JSON-LD say, leaves out what is not content (navigation, cookie banners, forms), finds
 * the main content and turns it into {@link dev.signpost.ingest.forms.outline.Block}s. No markup
 * gets through: what reads like a tag once entities are decoded is taken out of every text.
 */
@NullMarked
package dev.signpost.ingest.forms.html;

import org.jspecify.annotations.NullMarked;
