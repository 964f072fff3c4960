package dev.signpost.search.index;

/** The indices of one generation, by name. */
public record GenerationIndices(String prefix, Generation generation) {
  /** What searches for people are counted under, apart from those that look after the index. */
  public static final String READERS = "readers";

  /** The index itself. */
  public String index(IndexKind kind) {
    return prefix + kind.wireName() + "-" + generation.id();
  }

  /**
   * The alias the index is written through. Bulks demand an alias, so an index that is gone is
   * never made again by accident, without its mapping.
   */
  public String feed(IndexKind kind) {
    return index(kind) + "-feed";
  }

  /**
   * Name of the consumer group that feeds them for the first, second … time from the beginning of
   * the log.
   */
  public String group(int time) {
    return "search-" + generation.id() + (time == 1 ? "" : "-" + time);
  }
}
