package dev.signpost.backends;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A node of its own cluster: its configuration and command line. */
final class ElasticsearchNode implements Node {

  private final ElasticsearchSettings settings;
  private final BackendsHome home;
  private final NodeDirectory directory;
  private final ElasticsearchProbe probe;

  ElasticsearchNode(ElasticsearchSettings settings, BackendsHome home) {
    this.settings = settings;
    this.home = home;
    directory = new NodeDirectory("elasticsearch", settings.dataDirectory());
    probe = new ElasticsearchProbe(uri());
  }

  URI uri() {
    return URI.create("http://" + settings.host() + ":" + settings.port());
  }

  @Override
  public String name() {
    return directory.node();
  }

  @Override
  public Address address() {
    return new Address(settings.host(), settings.port());
  }

  @Override
  public NodeDirectory directory() {
    return directory;
  }

  @Override
  public void prepare() {
    Account account = account();
    directory.prepare(account);
    try {
      ElasticsearchFiles.write(directory, settings, home);
      if (account instanceof Account.Unprivileged other) {
        UnixFiles.handOver(directory.config(), other);
      }
    } catch (IOException failure) {
      throw new BackendException(
          "elasticsearch cannot write to " + directory.path() + ": " + failure.getMessage(),
          failure);
    }
  }

  @Override
  public LaunchOrder order() {
    List<String> command =
        List.of(
            home.elasticsearch().resolve("bin/elasticsearch").toString(),
            "-p",
            directory.pidFile().path().toString());
    Map<String, String> environment =
        Map.of(
            "ES_JAVA_HOME", System.getProperty("java.home"),
            "ES_PATH_CONF", directory.config().toString(),
            "ES_TMPDIR", directory.temp().toString(),
            "ES_JAVA_OPTS", "",
            // of the launcher and the tools it runs first: they live for seconds, so optimising
            // them costs more than it gives
            "CLI_JAVA_OPTS", "-XX:TieredStopAtLevel=1");
    return new LaunchOrder(command, environment, directory.console(), account());
  }

  @Override
  public boolean isReady() {
    return probe.answers();
  }

  private Account account() {
    return Account.neverRoot(
        directory.path(), List.of(home.elasticsearch(), Path.of(System.getProperty("java.home"))));
  }
}
