package dev.signpost.backends;

/**
 * One Kafka and one Elasticsearch for all tests of a JVM: in containers where a Docker engine
 * answers, as local processes otherwise. Each starts when first asked for, on data of its own which
 * is deleted at the end.
 */
public final class Backends implements AutoCloseable {

  private final Lazy<Source> source;
  private final Lazy<Kafka> kafka;
  private final Lazy<Elasticsearch> elasticsearch;

  Backends(Lazy<Source> source) {
    this.source = source;
    kafka = new Lazy<>(() -> source.get().kafka());
    elasticsearch = new Lazy<>(() -> source.get().elasticsearch());
  }

  /** The ones of this JVM. They end with it; tests do not close them. */
  public static Backends shared() {
    return Shared.BACKENDS;
  }

  /** A broker which is up. */
  public Kafka kafka() {
    return kafka.get();
  }

  /** A node which is up. */
  public Elasticsearch elasticsearch() {
    return elasticsearch.get();
  }

  @Override
  public void close() {
    kafka.ifMade(Backend::close);
    elasticsearch.ifMade(Backend::close);
    source.ifMade(Source::close);
  }

  private static final class Shared {
    static final Backends BACKENDS = create();

    private static Backends create() {
      Backends backends = new Backends(new Lazy<>(Source::choose));
      Runtime.getRuntime().addShutdownHook(new Thread(backends::close, "backends-close"));
      return backends;
    }
  }
}
