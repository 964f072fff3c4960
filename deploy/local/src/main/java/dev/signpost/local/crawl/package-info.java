/**
 * Reads a website as its owner would like: {@link dev.signpost.local.crawl.Site} keeps to its
 * robots.txt, lists its pages from its sitemaps, and asks for one page after the other, no faster
 * than agreed ({@link dev.signpost.local.crawl.Politeness}), and only for what has changed.
 */
@NullMarked
package dev.signpost.local.crawl;

import org.jspecify.annotations.NullMarked;
