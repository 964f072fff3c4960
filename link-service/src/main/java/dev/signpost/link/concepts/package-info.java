/**
 * What a page is about, names and links to, read from its text with the lexicon.
 *
 * <p>A concept goes by the id of the page that is about it; articles and hubs are concepts nobody
 * has a name for, which editors may still link to. {@link dev.signpost.link.concepts.ConceptReader}
 * makes of a page its {@link dev.signpost.link.concepts.PageConcepts}; {@link
 * dev.signpost.link.concepts.Salience} says how much a mention at a place counts.
 */
@NullMarked
package dev.signpost.link.concepts;

import org.jspecify.annotations.NullMarked;
