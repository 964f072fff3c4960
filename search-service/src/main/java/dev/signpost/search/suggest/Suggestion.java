package dev.signpost.search.suggest;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.signpost.ingest.contract.PageId;
import dev.signpost.ingest.contract.PageKind;
import java.util.List;

/**
 * A page offered while somebody types.
 *
 * @param text the name of it that matched: its title or an alias
 * @param match start and end of each matched part of the text, in UTF-16 units
 */
public record Suggestion(
    PageId page,
    PageKind kind,
    String title,
    String text,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<List<Integer>> match) {}
