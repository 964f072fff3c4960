/**
 * What the indices are: their names, their settings and mappings, and the documents in them.
 *
 * <p>Settings and mappings are the JSON files beside this package; they name only what every
 * Elasticsearch has built in. A page document is the page's own JSON with its revision; a withdrawn
 * page is a small document that says so; a links document is the event as it came.
 */
@NullMarked
package dev.signpost.search.index;

import org.jspecify.annotations.NullMarked;
