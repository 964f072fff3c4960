package dev.signpost.link.reading;

import dev.signpost.link.table.Table;

/**
 * Where the first stage keeps what it knows.
 *
 * @param pages cards, concepts, marks and positions
 * @param contents the texts
 * @param words the word index
 */
public record ReadingTables(Table pages, Table contents, Table words) {}
