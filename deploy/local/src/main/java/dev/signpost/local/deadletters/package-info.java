/** {@code signpost dead-letters}: what no stage could process, looked at and tried again. */
@NullMarked
package dev.signpost.local.deadletters;

import org.jspecify.annotations.NullMarked;
