package dev.signpost.local.imports;

import dev.signpost.local.client.CommonOptions;
import dev.signpost.local.crawl.Politeness;
import dev.signpost.local.parts.Addresses;
import dev.signpost.local.parts.Part;
import dev.signpost.local.terminal.StopSignal;
import dev.signpost.local.terminal.Terminal;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code signpost import}. */
@Command(
    name = "import",
    mixinStandardHelpOptions = true,
    description = {
      "Brings pages in and waits until they can be found.",
      "Ends with 1 if a draft was refused; the refused ones are kept with their faults in a file that can be corrected and imported again."
    })
public final class ImportCommand implements Callable<Integer> {
  private final Terminal terminal;
  private final Map<String, String> environment;

  @Spec CommandSpec spec = CommandSpec.create();

  @Parameters(
      arity = "1..*",
      paramLabel = "PATH",
      description = {
        "Files (.ndjson, .json, .md, .html, .txt, each also as .gz), folders of them, patterns such as 'pages/**/*.md',",
        "the address of a sitemap or of a site's front page, or - for standard input."
      })
  List<String> paths = List.of();

  @Mixin ImportOptions options = new ImportOptions();

  @Mixin CommonOptions common = new CommonOptions();

  public ImportCommand(Terminal terminal, Map<String, String> environment) {
    this.terminal = terminal;
    this.environment = environment;
  }

  @Override
  public Integer call() {
    options
        .objection(paths)
        .ifPresent(objection -> {
          throw new ParameterException(spec.commandLine(), objection);
        });
    Path rejectedFile =
        options.rejected == null ? common.state(environment).rejected() : options.rejected;
    try (RejectedFile rejected = new RejectedFile(rejectedFile)) {
      return options.watch ? watch(rejected) : once(rejected);
    }
  }

  private int once(RejectedFile rejected) {
    Addresses addresses = common.running(environment);
    return tell(
        new ImportJob(addresses, terminal)
            .run(sources(addresses).find(paths), rejected, options.manner()));
  }

  /** Until somebody stops it. */
  private int watch(RejectedFile rejected) {
    StopSignal stop = StopSignal.install();
    Addresses addresses = common.running(environment);
    ImportJob job = new ImportJob(addresses, terminal);
    String name = "files " + String.join(" ", paths.stream().map(ImportCommand::whole).toList());
    try (FolderMemory memory = new FolderMemory(memoryFile(name, addresses), options.wishes())) {
      FolderScan scan =
          new FolderScan(Sources.ofFiles(options.wishes(), terminal.in()), List.copyOf(paths));
      Watch watch =
          new Watch(
              scan, memory, terminal, sources -> job.run(sources, rejected, options.manner()));
      return tell(watch.run(stop::await, this::report));
    } finally {
      stop.done();
    }
  }

  private void report(ImportSummary batch) {
    if (common.json()) {
      terminal.sayAsJson(batch);
    } else {
      terminal.say(
          "%s  %s"
              .formatted(
                  LocalTime.now(ZoneId.systemDefault()).truncatedTo(ChronoUnit.SECONDS),
                  batch.line()));
    }
  }

  private Sources sources(Addresses addresses) {
    return new Sources(options.wishes(), terminal.in(), address -> website(address, addresses));
  }

  private Source website(URI address, Addresses addresses) {
    return new SitemapSource(
        address,
        Politeness.ofRate(options.rate),
        memoryFile("site " + address, addresses),
        options.wishes());
  }

  /** What one Signpost has of a source says nothing about another Signpost. */
  private Path memoryFile(String source, Addresses addresses) {
    String whole = source + " for " + addresses.address(Part.INGEST);
    return common
        .state(environment)
        .importMemory(Digest.of(whole.getBytes(StandardCharsets.UTF_8)).substring(0, 16));
  }

  private static String whole(String path) {
    return Path.of(path).toAbsolutePath().normalize().toString();
  }

  private int tell(ImportSummary summary) {
    if (common.json()) {
      terminal.sayAsJson(summary);
    } else {
      summary.lines().forEach(terminal::say);
    }
    return summary.hasEverything() ? 0 : 1;
  }
}
