package dev.signpost.link.view;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.signpost.ingest.contract.PageId;
import dev.signpost.link.blocks.Explanation;

/** Why one page stands beside another, or why not. */
@JsonPropertyOrder({"from", "to"})
public record Why(PageId from, PageId to, @JsonUnwrapped Explanation explanation) {}
