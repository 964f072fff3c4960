@NullMarked
package dev.signpost.backends;

import org.jspecify.annotations.NullMarked;
