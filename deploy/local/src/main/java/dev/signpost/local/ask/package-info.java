/** Commands that ask a running Signpost one question and show the answer. */
@NullMarked
package dev.signpost.local.ask;

import org.jspecify.annotations.NullMarked;
