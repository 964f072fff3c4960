package dev.signpost.local;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.signpost.local.ask.GraphCommand;
import dev.signpost.local.ask.ReceiptCommand;
import dev.signpost.local.ask.RelatedCommand;
import dev.signpost.local.ask.ReportCommand;
import dev.signpost.local.ask.SearchCommand;
import dev.signpost.local.ask.SuggestCommand;
import dev.signpost.local.ask.WhyCommand;
import dev.signpost.local.check.CheckCommand;
import dev.signpost.local.curations.CurationsCommand;
import dev.signpost.local.deadletters.DeadLettersCommand;
import dev.signpost.local.generations.GenerationsCommand;
import dev.signpost.local.generations.PromoteCommand;
import dev.signpost.local.generations.PurgeCommand;
import dev.signpost.local.generations.ReindexCommand;
import dev.signpost.local.generations.RollbackCommand;
import dev.signpost.local.imports.ImportCommand;
import dev.signpost.local.quarantine.QuarantineCommand;
import dev.signpost.local.running.DownCommand;
import dev.signpost.local.running.StatusCommand;
import dev.signpost.local.running.UpCommand;
import dev.signpost.local.terminal.Terminal;
import dev.signpost.local.terminal.Terminal.Sink;
import dev.signpost.local.verify.VerifyCommand;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.util.Map;
import picocli.CommandLine;

/** The command line of Signpost. */
public final class Main {
  private static final int NARROWEST = 40;

  private Main() {}

  public static void main(String[] args) {
    // Client libraries log; a command has nothing to add to what it says itself.
    System.setProperty("logback.configurationFile", "dev/signpost/local/logback-quiet.xml");
    System.exit(commandLine(terminal(), System.getenv()).execute(args));
  }

  static CommandLine commandLine(Terminal terminal, Map<String, String> environment) {
    CommandLine line =
        new CommandLine(new Signpost())
            .addSubcommand(new UpCommand(terminal, environment))
            .addSubcommand(new DownCommand(terminal, environment))
            .addSubcommand(new StatusCommand(terminal, environment))
            .addSubcommand(new ImportCommand(terminal, environment))
            .addSubcommand(new CheckCommand(terminal, environment))
            .addSubcommand(new SearchCommand(terminal, environment))
            .addSubcommand(new SuggestCommand(terminal, environment))
            .addSubcommand(new RelatedCommand(terminal, environment))
            .addSubcommand(new WhyCommand(terminal, environment))
            .addSubcommand(new GraphCommand(terminal, environment))
            .addSubcommand(new ReportCommand(terminal, environment))
            .addSubcommand(new ReceiptCommand(terminal, environment))
            .addSubcommand(new GenerationsCommand(terminal, environment))
            .addSubcommand(new ReindexCommand(terminal, environment))
            .addSubcommand(new PromoteCommand(terminal, environment))
            .addSubcommand(new RollbackCommand(terminal, environment))
            .addSubcommand(new PurgeCommand(terminal, environment))
            .addSubcommand(new VerifyCommand(terminal, environment))
            .addSubcommand(QuarantineCommand.with(terminal, environment))
            .addSubcommand(DeadLettersCommand.with(terminal, environment))
            .addSubcommand(CurationsCommand.with(terminal, environment))
            .addSubcommand(new CommandLine.HelpCommand());
    line.getSubcommands()
        .values()
        .forEach(command -> command.getCommandSpec().usageMessage().sortOptions(false));
    return line.setCaseInsensitiveEnumValuesAllowed(true)
        .setUsageHelpWidth(Math.max(80, Math.min(120, terminal.columns())))
        .setOut(writer(terminal.out()))
        .setErr(writer(terminal.err()))
        .setParameterExceptionHandler(new WrongUsage())
        .setExecutionExceptionHandler(new Failures(terminal));
  }

  private static PrintWriter writer(Sink sink) {
    return new PrintWriter(sink.stream(), true, UTF_8);
  }

  private static Terminal terminal() {
    int columns = Integer.getInteger("signpost.columns", 80);
    return new Terminal(
        System.in,
        sink(FileDescriptor.out, "signpost.out"),
        sink(FileDescriptor.err, "signpost.err"),
        Math.max(NARROWEST, columns));
  }

  /** UTF-8 whatever the locale says: pages and our own words need it. */
  private static Sink sink(FileDescriptor descriptor, String property) {
    boolean watched = "terminal".equals(System.getProperty(property));
    return new Sink(new PrintStream(new FileOutputStream(descriptor), true, UTF_8), watched);
  }
}
