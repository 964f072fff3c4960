package dev.signpost.search;

import dev.signpost.search.resilience.Circuits;
import dev.signpost.search.resilience.Epoch;

/** What readers' answers are made with beside the index and the names. */
record AnswerSide(Circuits circuits, MeaningSide meaning, LiveCurations curations, Epoch epoch) {}
