package dev.signpost.search.resilience;

import dev.signpost.search.elastic.Cluster;
import java.util.function.Function;

/** The ways to the cluster, by the kind of question they are for. */
public record Circuits(Cluster search, Cluster suggest, Cluster related) {
  /** One of its own for each, by its name. */
  public static Circuits each(Function<String, Cluster> made) {
    return new Circuits(made.apply("search"), made.apply("suggest"), made.apply("related"));
  }
}
