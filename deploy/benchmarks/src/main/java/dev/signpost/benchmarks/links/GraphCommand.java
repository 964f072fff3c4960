package dev.signpost.benchmarks.links;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code signpost bench graph}. */
@Command(
    name = "graph",
    mixinStandardHelpOptions = true,
    description =
        "What one change of a page costs in the graph, in sites of made-up pages of several sizes.")
public final class GraphCommand implements Callable<Integer> {
  private static final String ROW = "%10s  %9s  %9s  %9s  %9s  %9s  %11s  %s%n";
  private static final ObjectMapper JSON = new ObjectMapper();

  @Option(
      names = "--sizes",
      split = ",",
      defaultValue = "10000,100000",
      description = "Pages of each site (default: ${DEFAULT-VALUE}).")
  List<Integer> sizes = List.of();

  @Option(
      names = "--changes",
      defaultValue = "300",
      description = "Changes to measure in each (default: ${DEFAULT-VALUE}).")
  int changes;

  @Option(
      names = "--compare-up-to",
      defaultValue = "10000",
      description =
          "Compare the lists with a rebuild in sites of so many pages (default: ${DEFAULT-VALUE}).")
  int compareUpTo;

  @Option(names = "--json", description = "One JSON object a site.")
  boolean json;

  @Override
  public Integer call() throws com.fasterxml.jackson.core.JsonProcessingException {
    if (!json) {
      System.out.printf(
          ROW,
          "pages",
          "build s",
          "p50 ms",
          "p99 ms",
          "written",
          "worked out",
          "bytes/page",
          "same as a rebuild");
    }
    boolean allSame = true;
    for (int size : sizes) {
      ChangeCost cost = ChangeCost.of(size, changes, size <= compareUpTo);
      allSame &= !Boolean.FALSE.equals(cost.same());
      if (json) {
        System.out.println(JSON.writeValueAsString(cost));
      } else {
        System.out.printf(
            ROW,
            String.format(Locale.ROOT, "%,d", size),
            tenths(cost.buildSeconds()),
            tenths(cost.p50Millis()),
            tenths(cost.p99Millis()),
            tenths(cost.lists()),
            tenths(cost.worked()),
            String.format(Locale.ROOT, "%,d", cost.bytesPerPage()),
            cost.same() == null ? "–" : cost.same() ? "yes" : "NO");
      }
    }
    return allSame ? 0 : 1;
  }

  private static String tenths(double number) {
    return String.format(Locale.ROOT, "%,.1f", number);
  }
}
