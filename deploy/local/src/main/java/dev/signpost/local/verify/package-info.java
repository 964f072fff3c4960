/** {@code signpost verify}: the index against the log. */
@NullMarked
package dev.signpost.local.verify;

import org.jspecify.annotations.NullMarked;
