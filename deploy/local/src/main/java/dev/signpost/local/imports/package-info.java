/**
 * Brings drafts in: files, folders and streams ({@link dev.signpost.local.imports.Sources}) and
 * websites ({@link dev.signpost.local.imports.SitemapReader}) become lines of JSON ({@link
 * dev.signpost.local.imports.Drafts}), which go to ingest over one request that is written and read
 * at the same time, with a bounded number of lines under way. What is no JSON is carried in it
 * ({@link dev.signpost.local.imports.Carried}), so that ingest alone reads drafts. A connection
 * that breaks is opened again and what was not answered is sent again. Afterwards the receipts are
 * followed until every accepted page is visible. {@link dev.signpost.local.imports.Watch} does so
 * again and again with the files of folders that come and change.
 */
@NullMarked
package dev.signpost.local.imports;

import org.jspecify.annotations.NullMarked;
