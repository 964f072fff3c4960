/**
 * What keeps answers coming when a part is slow or away.
 *
 * <p>Each kind of question has its own {@link dev.signpost.search.resilience.Circuit} to the
 * cluster, so that a slow one cannot take the others along. Equal questions share an answer as long
 * as it cannot have changed ({@link dev.signpost.search.resilience.Epoch}), and what was answered
 * last can be given again, told as old, while the cluster is away: {@link
 * dev.signpost.search.resilience.HeldAnswers}. Questions are known only by a salted digest ({@link
 * dev.signpost.search.resilience.Keys}).
 */
@NullMarked
package dev.signpost.search.resilience;

import org.jspecify.annotations.NullMarked;
