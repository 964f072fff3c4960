package dev.signpost.search.meaning;

/** Turns text into a vector of {@link #DIMENSIONS} numbers; near in meaning is near in angle. */
interface Embedder {
  int DIMENSIONS = 384;

  /** The vector of a piece of a page. */
  float[] passage(String text);

  /** The vector of a question. */
  float[] question(String text);
}
