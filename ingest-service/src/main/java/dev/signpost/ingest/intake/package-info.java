/**
 * From a draft to a submission that the broker has.
 *
 * <p>{@link dev.signpost.ingest.intake.Intake} holds a draft against the request, the page rules
 * and what is known of the page, and comes to a {@link dev.signpost.ingest.intake.Prepared}: a
 * sealed envelope with its receipt, or a refusal that says why. Only when {@link
 * dev.signpost.ingest.intake.SubmissionLog} has the envelope is a publisher told that it was taken
 * in.
 */
@NullMarked
package dev.signpost.ingest.intake;

import org.jspecify.annotations.NullMarked;
