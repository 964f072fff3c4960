package dev.signpost.link.work;

/**
 * When something to do arrived.
 *
 * @param sentMillis when it was sent here, or became news in the world
 * @param millis when it arrived
 */
public record Arrival(long sentMillis, long millis) {}
