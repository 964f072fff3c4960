package dev.signpost.search.index;

/**
 * What everything is called in Elasticsearch.
 *
 * @param prefix before every name, so that several Signposts can share a cluster
 */
public record IndexNames(String prefix) {
  /** The alias that stands for the live generation's index. */
  public String live(IndexKind kind) {
    return prefix + kind.wireName();
  }

  /** The indices of a generation. */
  public GenerationIndices of(Generation generation) {
    return new GenerationIndices(prefix, generation);
  }

  /** The generation whose index of pages has this name. */
  public Generation generationOf(String pagesIndex) {
    String start = live(IndexKind.PAGES) + "-";
    if (!pagesIndex.startsWith(start)) {
      throw new IllegalArgumentException(
          "expected an index named %s…, found \"%s\"".formatted(start, pagesIndex));
    }
    return new Generation(pagesIndex.substring(start.length()));
  }

  /** The index that keeps what is known of generations. */
  public String generations() {
    return prefix + "generations";
  }

  /** The index that keeps who ordered what. */
  public String audit() {
    return prefix + "audit";
  }

  /** The index that keeps what editors decided. */
  public String curations() {
    return prefix + "curations";
  }

  /** A pattern for all indices of all generations. */
  public String all() {
    return "%1$spages-*,%1$slinks-*".formatted(prefix);
  }
}
