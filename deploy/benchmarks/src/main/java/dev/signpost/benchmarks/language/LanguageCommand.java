package dev.signpost.benchmarks.language;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code signpost bench language}. */
@Command(
    name = "language",
    mixinStandardHelpOptions = true,
    description = "How well and how fast medical English is read.")
public final class LanguageCommand implements Runnable {
  @ArgGroup(multiplicity = "1", exclusive = true)
  private @Nullable Measure measure;

  @Option(names = "--json", description = "The figures as one JSON object, nothing else.")
  private boolean json;

  @Option(
      names = "--errors",
      description =
          "With --negation: show the sentences read wrongly. They are of clinical reports.")
  private boolean errors;

  @Option(
      names = "--rounds",
      defaultValue = "10",
      description = "With --speed: rounds to measure (default: ${DEFAULT-VALUE}).")
  private int rounds;

  @Option(
      names = "--names",
      defaultValue = "100000",
      description = "With --speed: names to look for (default: ${DEFAULT-VALUE}).")
  private int names;

  @Option(
      names = "--requests",
      defaultValue = "2000",
      description = "With --reports: reports to send (default: ${DEFAULT-VALUE}).")
  private int requests;

  /** One of them at a time. */
  private static final class Measure {
    @Option(
        names = "--negation",
        paramLabel = "FILE",
        description =
            "Precision and recall of what is denied, on sentences in the form of the NegEx test kit:"
                + " tab-separated with a line of headings, of which concept, sentence, offset and"
                + " negation are needed, temporality and experiencer read if there.")
    @Nullable Path negation;

    @Option(
        names = "--speed",
        paramLabel = "DATA",
        arity = "0..1",
        fallbackValue = "",
        description =
            "Names found, beside a double-array automaton and Lucene Monitor. DATA is a folder with"
                + " medquad/pages.ndjson.gz and vocabulary/*.tsv; without it names and text are"
                + " made up.")
    @Nullable Path speed;

    @Option(
        names = "--reports",
        paramLabel = "FILE",
        description =
            "A report at the HTTP endpoint, with the findings of a table like"
                + " imaging_findings.tsv as pages, in a Signpost of its own.")
    @Nullable Path reports;
  }

  @Override
  public void run() {
    if (measure == null) {
      throw new IllegalStateException("picocli checks that one is given");
    }
    Readout out = new Readout(System.out, json);
    if (measure.negation != null) {
      new NegationBenchmark(KitFile.read(measure.negation), errors, out).run();
    } else if (measure.speed != null) {
      boolean madeUp = measure.speed.toString().isEmpty();
      new SpeedBenchmark(
              madeUp ? SpeedCorpus.madeUp(names) : SpeedCorpus.of(measure.speed, names),
              rounds,
              out)
          .run();
    } else if (measure.reports != null) {
      new ReportBenchmark(FindingsFile.read(measure.reports), requests, out).run();
    }
    out.finish();
  }
}
