/**
 * The pages as the ledger has them, as this instance sees them: {@link
 * dev.signpost.ingest.pages.PagesView}.
 */
@NullMarked
package dev.signpost.ingest.pages;

import org.jspecify.annotations.NullMarked;
