/**
 * What operators order: a reindex, a promotion, a rollback, a purge. Every order is written down
 * with who gave it ({@link dev.signpost.search.admin.Audit}), carried out on the register, and
 * followed by the {@link dev.signpost.search.fleet.Fleet} of every instance.
 */
@NullMarked
package dev.signpost.search.admin;

import org.jspecify.annotations.NullMarked;
