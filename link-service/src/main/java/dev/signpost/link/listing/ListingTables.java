package dev.signpost.link.listing;

import dev.signpost.link.table.Table;

/**
 * Where the third stage finds and keeps what it knows.
 *
 * @param pages cards and concepts, written by the first stage
 * @param contents texts, written by the first stage
 * @param words the word index, written by the first stage
 * @param summaries answers of concepts, marks, and what was published
 */
public record ListingTables(Table pages, Table contents, Table words, Table summaries) {}
