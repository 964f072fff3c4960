/**
 * Where in the body: the region map as data, how two regions stand to each other, and vertebral
 * levels read from texts.
 */
@NullMarked
package dev.signpost.language.region;

import org.jspecify.annotations.NullMarked;
