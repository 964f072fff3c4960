package dev.signpost.search.notices;

/**
 * Something that must be said whatever was found.
 *
 * @param id the same for every question that calls for it
 * @param text what the reader is told
 */
public record UrgentNotice(String id, String text) {}
