/**
 * Reads a pasted report: {@link dev.signpost.language.report.ReportReader} takes the text and
 * answers what it says.
 *
 * <p>The text is laid out into sections, sentences and lines headed by levels ({@code Layout}).
 * Names are found in it in order and as report language turns them ({@code NameReader}); what a
 * sentence says of each (there or not, how firmly, at which levels, on which side, how bad) is read
 * by {@code SentenceReader} and those it asks. Wordings of phrase pages ({@link
 * dev.signpost.language.report.PhraseBook}) are found with their levels left open. Urgent notices
 * depend on no page. Which words do what stands in tables beside the classes.
 */
@NullMarked
package dev.signpost.language.report;

import org.jspecify.annotations.NullMarked;
