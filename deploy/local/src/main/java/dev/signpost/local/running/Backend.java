package dev.signpost.local.running;

import dev.signpost.local.parts.Part;
import java.util.function.LongSupplier;

/**
 * A child process as {@link Guard} looks after it.
 *
 * @param pid of the process, read when asked
 */
record Backend(Part part, LongSupplier pid, Runnable restart) {}
