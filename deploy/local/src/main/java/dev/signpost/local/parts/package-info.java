/** The parts of a local Signpost and where each answers. */
@NullMarked
package dev.signpost.local.parts;

import org.jspecify.annotations.NullMarked;
