/**
 * Brings drafts in: files, folders and streams become lines of JSON ({@link
 * dev.signpost.local.imports.Drafts}), which go to ingest over one request that is written and read
 * at the same time, with a bounded number of lines under way. A connection that breaks is opened
 * again and what was not answered is sent again. Afterwards the receipts are followed until every
 * accepted page is visible.
 */
@NullMarked
package dev.signpost.local.imports;

import org.jspecify.annotations.NullMarked;
