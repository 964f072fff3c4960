/**
 * What a generation must hold before answers come from it: a {@link dev.signpost.search.gate.Gate}
 * sets it beside the live one, check by check, and says in a {@link
 * dev.signpost.search.gate.Report} what a person needs to know to agree or to overrule it.
 */
@NullMarked
package dev.signpost.search.gate;

import org.jspecify.annotations.NullMarked;
