package dev.signpost.search.resilience;

/** Stands for one question without holding it. */
public record QuestionKey(long high, long low) {}
