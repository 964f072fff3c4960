/**
 * What a command shows: {@link dev.signpost.local.terminal.Terminal} knows where results and notes
 * go and whether a person watches; {@link dev.signpost.local.terminal.Progress} tells how far long
 * work is, as a bar or as plain lines; {@link dev.signpost.local.terminal.Table} sets columns.
 */
@NullMarked
package dev.signpost.local.terminal;

import org.jspecify.annotations.NullMarked;
