/**
 * What a rule is: a {@link dev.signpost.ingest.quality.policy.Policy} the editors agreed on, a
 * {@link dev.signpost.ingest.quality.policy.PageRule} that looks for breaches of it, and the {@link
 * dev.signpost.ingest.quality.policy.Severities} this installation gives it.
 */
@NullMarked
package dev.signpost.ingest.quality.policy;

import org.jspecify.annotations.NullMarked;
