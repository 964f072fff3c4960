package dev.signpost.local.parts;

import java.util.Locale;

/** One of the processes or services that make a Signpost, in the order they start. */
public enum Part {
  KAFKA("Kafka", 19092),
  ELASTICSEARCH("Elasticsearch", 19200),
  INGEST("ingest", 8081),
  LINK("link", 8082),
  SEARCH("search", 8080),
  /** Where the search service takes orders of operators; always on loopback. */
  ADMIN("admin", 8083);

  private final String title;
  private final int defaultPort;

  Part(String title, int defaultPort) {
    this.title = title;
    this.defaultPort = defaultPort;
  }

  /** Its name in sentences. */
  public String title() {
    return title;
  }

  public int defaultPort() {
    return defaultPort;
  }

  /** Its name in options, JSON and directories. */
  public String wireName() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether it is one of our own services, with health and an API. */
  public boolean isService() {
    return this == INGEST || this == LINK || this == SEARCH;
  }

  /** Name of the option that sets its port. */
  public String portOption() {
    return "--" + wireName() + "-port";
  }

  /** Name of the environment variable that sets its port. */
  public String portVariable() {
    return "SIGNPOST_" + name() + "_PORT";
  }

  /** Name of the environment variable that sets its host. */
  public String hostVariable() {
    return "SIGNPOST_" + name() + "_HOST";
  }
}
