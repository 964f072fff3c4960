/**
 * What the link service tells the world: which pages belong beside which and why, and the names
 * concepts go by.
 */
@NullMarked
package dev.signpost.link.contract;

import org.jspecify.annotations.NullMarked;
