package dev.signpost.search.web;

import dev.signpost.search.suggest.Suggestion;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The answer while somebody types; {@code seq} is theirs, so that late answers can be dropped. */
record SuggestAnswer(@Nullable Long seq, List<Suggestion> suggestions) {}
