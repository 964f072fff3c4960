/** Looking at the graph from outside while it works. */
@NullMarked
package dev.signpost.link.view;

import org.jspecify.annotations.NullMarked;
