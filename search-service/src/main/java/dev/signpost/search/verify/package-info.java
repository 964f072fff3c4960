/**
 * Whether the index holds what the log says, document by document and field by field.
 *
 * <p>A {@link dev.signpost.search.verify.VerifyRun} reads the log once and the index once. Of every
 * document it keeps a {@link dev.signpost.search.verify.Trace}, digests of its fields, in files
 * divided by the hash of its id, so that what must be held in memory at one time is one part in
 * many (a Grace hash join: Kitsuregawa, Tanaka and Moto-oka 1983). Changes that come meanwhile are
 * read last and told apart from differences. Whatever differs is looked at once more before it is
 * named, and mended by what the log says of that very document.
 */
@NullMarked
package dev.signpost.search.verify;

import org.jspecify.annotations.NullMarked;
