package dev.signpost.language.report;

/**
 * Something a text says that should not wait.
 *
 * @param id of the notice, the same for every place that calls for it
 * @param text what the reader is told
 * @param start first UTF-16 unit of the first such place
 * @param end one past its last
 */
public record Notice(String id, String text, int start, int end) {}
