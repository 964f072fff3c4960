package dev.signpost.link.listing;

import dev.signpost.link.blocks.Ranking;
import java.time.Clock;
import java.time.Duration;

/**
 * What listing needs beside its tables.
 *
 * @param foldAtMost how long listing is put off while answers pour in
 */
public record ListingTools(
    Ranking ranking, Duration foldAtMost, Clock clock, ListingMetrics metrics) {}
