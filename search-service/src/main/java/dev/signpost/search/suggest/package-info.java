/**
 * Type-ahead: pages whose title or another name has words that begin as typed.
 *
 * <p>The index finds candidates by word prefixes; which of a page's names matched, and where, is
 * worked out here, so that each page is offered once, under its best name.
 */
@NullMarked
package dev.signpost.search.suggest;

import org.jspecify.annotations.NullMarked;
