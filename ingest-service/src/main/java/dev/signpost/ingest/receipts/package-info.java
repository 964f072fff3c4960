/**
 * What became of every submission.
 *
 * <p>A {@link dev.signpost.ingest.receipts.ReceiptIds receipt} names one submission; stages report
 * outcomes under it; a {@link dev.signpost.ingest.receipts.Receipt} is what was reported so far.
 * {@link dev.signpost.ingest.receipts.Waits} lets a request wait until a receipt has come far
 * enough.
 */
@NullMarked
package dev.signpost.ingest.receipts;

import org.jspecify.annotations.NullMarked;
