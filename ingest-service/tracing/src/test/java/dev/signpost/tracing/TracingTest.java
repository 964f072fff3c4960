package dev.signpost.tracing;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.sdk.resources.Resource;
import io.opentelemetry.sdk.testing.exporter.InMemorySpanExporter;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.export.SimpleSpanProcessor;
import io.opentelemetry.sdk.trace.samplers.Sampler;
import java.util.List;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.junit.jupiter.api.Test;

class TracingTest {
  private static final String TRACE = "0af7651916cd43dd8448eb211c80319c";
  private static final String CALLER = "00-" + TRACE + "-b7ad6b7169203331-01";

  private static final AttributeKey<String> SERVICE = AttributeKey.stringKey("service.name");

  private final InMemorySpanExporter collector = InMemorySpanExporter.create();

  @Test
  void stagesHangTogetherThroughTheHeaders() {
    Tracing ingest = telling("ingest", Sampler.alwaysOn());
    Tracing search = telling("search", Sampler.alwaysOn());

    Beginning beginning = ingest.begin("submit", "finding/disc-bulge", CALLER);
    Headers judged = ingest.stage("ledger", "finding/disc-bulge", beginning.headers(), 1_000);
    beginning.end(true);
    var _ = search.stage("index", "finding/disc-bulge", judged, 2_000);

    List<SpanData> spans = told();
    assertThat(spans).extracting(SpanData::getName).containsOnly("submit", "ledger", "index");
    assertThat(spans).extracting(SpanData::getTraceId).containsOnly(TRACE);
    assertThat(span(spans, "ledger").getParentSpanId())
        .isEqualTo(span(spans, "submit").getSpanId());
    assertThat(span(spans, "index").getParentSpanId()).isEqualTo(span(spans, "ledger").getSpanId());
    assertThat(span(spans, "index").getStartEpochNanos()).isEqualTo(2_000_000_000L);
    assertThat(span(spans, "index").getResource().getAttribute(SERVICE)).isEqualTo("search");
  }

  @Test
  void recordWithoutTraceIsNotFollowed() {
    Tracing tracing = telling("search", Sampler.alwaysOn());

    Headers headers = tracing.stage("index", "finding/disc-bulge", new RecordHeaders(), 0);

    assertThat(headers.toArray()).isEmpty();
    assertThat(told()).isEmpty();
  }

  @Test
  void whatIsOffLeavesTheTraceOfOthersAsItIs() {
    Headers headers = new RecordHeaders().add("traceparent", CALLER.getBytes(US_ASCII));

    Headers next = Tracing.off().stage("ledger", "finding/disc-bulge", headers, 0);

    assertThat(next.lastHeader("traceparent").value()).isEqualTo(CALLER.getBytes(US_ASCII));
    assertThat(Tracing.off().begin("submit", "finding/disc-bulge", null).headers().toArray())
        .isEmpty();
  }

  @Test
  void samplerThatWantsNoneFollowsOnlyThoseWhoBringTheirOwnTrace() {
    Tracing tracing = telling("ingest", Sampler.alwaysOff());

    tracing.begin("submit", "finding/disc-bulge", null).end(true);
    tracing.begin("submit", "finding/lesion", CALLER).end(true);

    assertThat(told()).extracting(SpanData::getTraceId).containsExactly(TRACE);
  }

  private Tracing telling(String service, Sampler sampler) {
    return Tracing.of(
        SdkTracerProvider.builder()
            .setResource(Resource.create(Attributes.of(SERVICE, service)))
            .setSampler(Sampler.parentBased(sampler))
            .addSpanProcessor(SimpleSpanProcessor.create(collector))
            .build());
  }

  private List<SpanData> told() {
    return collector.getFinishedSpanItems();
  }

  private static SpanData span(List<SpanData> spans, String name) {
    return spans.stream().filter(span -> span.getName().equals(name)).findFirst().orElseThrow();
  }
}
