/**
 * A page's texts as the rules read them.
 *
 * <p>{@link dev.signpost.ingest.quality.text.PageText} holds the {@link
 * dev.signpost.ingest.quality.text.Passage}s of a page, each cut into {@link
 * dev.signpost.ingest.quality.text.Words} and sentences once, for all rules. The phrases that give
 * a fault away are data: {@code phrases.txt}, looked for in one pass.
 */
@NullMarked
package dev.signpost.ingest.quality.text;

import org.jspecify.annotations.NullMarked;
