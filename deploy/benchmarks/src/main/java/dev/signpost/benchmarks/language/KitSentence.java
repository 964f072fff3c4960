package dev.signpost.benchmarks.language;

/**
 * A sentence with one concept, as people annotated it.
 *
 * @param id of its row
 * @param start of the concept in the text, in UTF-16 units; its end too if the text does not have
 *     it
 * @param temporality "recent", "historical" or "not particular"; empty if the file does not say
 * @param experiencer "patient" or another; empty if the file does not say
 */
record KitSentence(
    String id,
    String text,
    int start,
    int end,
    boolean negated,
    String temporality,
    String experiencer) {

  String concept() {
    return text.substring(start, end);
  }

  boolean historical() {
    return temporality.equals("historical");
  }

  boolean others() {
    return !experiencer.isEmpty() && !experiencer.equals("patient");
  }

  /** The concept in brackets, with what stands around it. */
  String around(int units) {
    int from = Math.max(0, start - units);
    int to = Math.min(text.length(), end + units);
    return (from > 0 ? "…" : "")
        + text.substring(from, start)
        + "["
        + concept()
        + "]"
        + text.substring(end, to)
        + (to < text.length() ? "…" : "");
  }
}
