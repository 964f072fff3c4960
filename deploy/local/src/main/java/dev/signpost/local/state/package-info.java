/**
 * The state directory: everything a local Signpost keeps between runs, and who uses it now.
 *
 * <p>{@link dev.signpost.local.state.StateDirectory} lays it out and refuses directories that are
 * not its own. A running Signpost holds its lock, which the system lets go of however the process
 * ends, and tells the rest in a {@link dev.signpost.local.state.RunRecord}.
 */
@NullMarked
package dev.signpost.local.state;

import org.jspecify.annotations.NullMarked;
