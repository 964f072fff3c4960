/**
 * Rules that hold a page against the others.
 *
 * <p>{@link dev.signpost.ingest.quality.site.SiteRules} look through a {@link
 * dev.signpost.ingest.quality.site.SiteView}, which finds pages by id and by the marks of a {@link
 * dev.signpost.ingest.quality.site.MarkedPage}: numbers that pages of one name or of nearly the
 * same text share. So no rule has to look at every page.
 */
@NullMarked
package dev.signpost.ingest.quality.site;

import org.jspecify.annotations.NullMarked;
