/**
 * The names concepts go by, found in texts. Names become paths of word numbers in one trie; at the
 * end of a path stand the claims of the concepts that go by the name, each valid from one version
 * of the lexicon until another. So a change costs as much as the concept has names, a snapshot
 * costs nothing, and a reader keeps what it saw. When ended claims outnumber live ones the store is
 * copied without them.
 */
@NullMarked
package dev.signpost.language.lexicon;

import org.jspecify.annotations.NullMarked;
