package dev.signpost.ingest.forms.outline;

/** Words that lead to another page. */
public record Anchor(String text, String href) {}
