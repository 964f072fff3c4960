package dev.signpost.tracing;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.api.trace.TracerProvider;
import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.propagation.TextMapPropagator;
import io.opentelemetry.sdk.autoconfigure.AutoConfiguredOpenTelemetrySdk;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.jspecify.annotations.Nullable;

/**
 * Follows content changes from the request to the moment readers see them. The trace context (W3C
 * {@code traceparent}) travels in the headers of the Kafka records; every service tells of its own
 * stages. Only page ids stand in a span, never a text. Safe for use by many threads.
 */
public final class Tracing implements AutoCloseable {
  private static final AttributeKey<String> PAGE = AttributeKey.stringKey("signpost.page");
  private static final String SCOPE = "dev.signpost";
  private static final long CLOSE_WITHIN_SECONDS = 5;

  private final Tracer tracer;
  private final TextMapPropagator propagator = W3CTraceContextPropagator.getInstance();
  private final @Nullable SdkTracerProvider provider;

  private Tracing(TracerProvider tracers, @Nullable SdkTracerProvider provider) {
    this.tracer = tracers.get(SCOPE);
    this.provider = provider;
  }

  /** Tells nobody, and gives records no context; what others gave them is left as it is. */
  public static Tracing off() {
    return new Tracing(TracerProvider.noop(), null);
  }

  /**
   * As the environment says, in OpenTelemetry's own variables: {@link #off} unless {@code
   * OTEL_TRACES_EXPORTER} names an exporter ({@code otlp}).
   *
   * @param service who tells
   */
  public static Tracing ofEnvironment(String service) {
    String exporter = System.getenv("OTEL_TRACES_EXPORTER");
    return exporter == null || exporter.equals("none") ? off() : of(configured(service));
  }

  private static SdkTracerProvider configured(String service) {
    return AutoConfiguredOpenTelemetrySdk.builder()
        .addPropertiesSupplier(() ->
            Map.of(
                "otel.service.name", "signpost-" + service,
                "otel.exporter.otlp.protocol", "http/protobuf",
                "otel.metrics.exporter", "none",
                "otel.logs.exporter", "none"))
        .disableShutdownHook()
        .build()
        .getOpenTelemetrySdk()
        .getSdkTracerProvider();
  }

  static Tracing of(SdkTracerProvider provider) {
    return new Tracing(provider, provider);
  }

  /**
   * Begins to follow a change.
   *
   * @param name of the first stage
   * @param traceparent of the caller, whose trace is carried on
   */
  public Beginning begin(String name, String page, @Nullable String traceparent) {
    Headers caller = new RecordHeaders();
    if (traceparent != null) {
      RecordCarrier.INSTANCE.set(caller, "traceparent", traceparent);
    }
    Span span =
        tracer
            .spanBuilder(name)
            .setParent(propagator.extract(Context.root(), caller, RecordCarrier.INSTANCE))
            .setSpanKind(SpanKind.PRODUCER)
            .setAttribute(PAGE, page)
            .startSpan();
    return new Beginning(span, headers(span));
  }

  /**
   * Tells of a stage that has just ended.
   *
   * @param headers of the record that led to it; a record that came without a trace is not followed
   * @param startMillis when it began, which with the record's own time counts how long it waited
   * @return headers for the records that follow from it
   */
  public Headers stage(String name, String page, Headers headers, long startMillis) {
    Context context = propagator.extract(Context.root(), headers, RecordCarrier.INSTANCE);
    if (provider == null || !Span.fromContext(context).getSpanContext().isValid()) {
      return only(headers);
    }
    Span span =
        tracer
            .spanBuilder(name)
            .setParent(context)
            .setSpanKind(SpanKind.CONSUMER)
            .setStartTimestamp(startMillis, TimeUnit.MILLISECONDS)
            .setAttribute(PAGE, page)
            .startSpan();
    span.end();
    return headers(span);
  }

  private Headers headers(Span span) {
    Headers headers = new RecordHeaders();
    propagator.inject(Context.root().with(span), headers, RecordCarrier.INSTANCE);
    return headers;
  }

  /** Of the headers those of a trace. */
  private Headers only(Headers headers) {
    Headers kept = new RecordHeaders();
    for (String field : propagator.fields()) {
      headers.headers(field).forEach(kept::add);
    }
    return kept;
  }

  /** Tells what is not told yet, and ends. */
  @Override
  public void close() {
    if (provider != null) {
      var _ = provider.shutdown().join(CLOSE_WITHIN_SECONDS, TimeUnit.SECONDS);
    }
  }
}
