package dev.signpost.backends;

import java.net.URI;

/** An Elasticsearch cluster of one node, without security. */
public interface Elasticsearch extends Backend {

  /** Where it answers, such as {@code http://127.0.0.1:19200}; the same over every restart. */
  URI uri();
}
