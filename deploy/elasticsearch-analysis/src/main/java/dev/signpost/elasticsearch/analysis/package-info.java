/**
 * Stand-ins for built-in analysis components.
 *
 * <p>Index settings of Signpost name only components which every official Elasticsearch image has.
 * The distribution on Maven Central has no {@code analysis-common} module, so this plugin registers
 * the ones worth having for search of this kind, under the same names and settings, each handing
 * its work to the Lucene class which the built-in one uses. {@link
 * dev.signpost.elasticsearch.analysis.BuiltInAnalysisPlugin} is what Elasticsearch loads; the three
 * catalogues ({@code TokenFilters}, {@code Tokenizers}, {@code CharFilters}) say what there is.
 */
@NullMarked
package dev.signpost.elasticsearch.analysis;

import org.jspecify.annotations.NullMarked;
