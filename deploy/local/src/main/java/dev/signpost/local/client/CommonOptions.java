package dev.signpost.local.client;

import dev.signpost.local.parts.Addresses;
import dev.signpost.local.state.AdminToken;
import dev.signpost.local.state.RunFile;
import dev.signpost.local.state.StateDirectory;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/** What every command accepts. Picocli sets the fields. */
public final class CommonOptions {
  @Option(names = "--json", description = "Print the result as JSON.")
  boolean json;

  @Option(
      names = "--data",
      paramLabel = "DIR",
      description = "State directory (SIGNPOST_DATA; signpost in the user's state directory).")
  @Nullable Path data;

  @ArgGroup(
      validate = false,
      heading = "Where it is (if not told: what the running Signpost says, else the defaults):%n")
  WhereOptions where = new WhereOptions();

  public boolean json() {
    return json;
  }

  public StateDirectory state(Map<String, String> environment) {
    return StateDirectory.locate(data, environment);
  }

  /** Where a Signpost to be started shall answer. */
  public Addresses toStart(Map<String, String> environment) {
    return new AddressChoice(where.host, where.ports(), environment).toStart();
  }

  /** Asks the running Signpost as its operator. */
  public ServiceClient operator(Map<String, String> environment) {
    Optional<String> token =
        Optional.ofNullable(environment.get("SIGNPOST_ADMIN_TOKEN"))
            .or(() -> new AdminToken(state(environment).adminToken()).read());
    return new ServiceClient(running(environment), token);
  }

  /** Where the Signpost of the state directory answers. */
  public Addresses running(Map<String, String> environment) {
    return new AddressChoice(where.host, where.ports(), environment)
        .running(new RunFile(state(environment)).readRunning());
  }
}
