/**
 * What editors decide about answers by hand: pages that stand first for a question, or do not stand
 * there at all, for a time.
 *
 * <p>A {@link dev.signpost.search.curation.Curation} is kept in an index of its own, which no
 * generation owns, so it outlives every reindex, rollback and purge. Each instance reads those in
 * force every second ({@link dev.signpost.search.curation.Curations}) and search asks what they do
 * to a question ({@link dev.signpost.search.curation.Curating}). Urgent notices come from elsewhere
 * and cannot be curated. The text a curation is for is an editor's and public; readers' questions
 * are compared with it and counted by digest, never kept.
 */
@NullMarked
package dev.signpost.search.curation;

import org.jspecify.annotations.NullMarked;
