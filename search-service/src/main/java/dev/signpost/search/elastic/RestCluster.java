package dev.signpost.search.elastic;

import dev.signpost.ingest.contract.stream.TransientFailureException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.apache.http.HttpEntity;
import org.apache.http.HttpHost;
import org.apache.http.client.config.RequestConfig;
import org.apache.http.entity.ContentType;
import org.apache.http.nio.entity.NByteArrayEntity;
import org.elasticsearch.client.Request;
import org.elasticsearch.client.RequestOptions;
import org.elasticsearch.client.Response;
import org.elasticsearch.client.ResponseException;
import org.elasticsearch.client.ResponseListener;
import org.elasticsearch.client.RestClient;

/**
 * Real nodes, through Elastic's own REST client. Asks for the answers of version 8, which 8.19 and
 * 9.x give alike.
 */
public final class RestCluster implements Cluster, AutoCloseable {
  private static final String MEDIA = "application/vnd.elasticsearch+%s;compatible-with=8";
  private static final int CONNECT_MILLIS = 2_000;

  private final RestClient client;

  /**
   * Takes the nodes in turn, e.g. {@code http://127.0.0.1:19200}.
   *
   * @param connections at most to each; further calls wait for one
   */
  public RestCluster(List<String> nodes, int connections) {
    this.client =
        RestClient.builder(nodes.stream().map(HttpHost::create).toArray(HttpHost[]::new))
            .setHttpClientConfigCallback(http ->
                http.setMaxConnPerRoute(connections)
                    .setMaxConnTotal(connections * nodes.size())
                    .disableCookieManagement()
                    .disableAuthCaching())
            .build();
  }

  @Override
  public CompletionStage<Reply> send(Call call) {
    CompletableFuture<Reply> reply = new CompletableFuture<>();
    var _ = client.performRequestAsync(toRequest(call), new Listener(reply));
    return reply;
  }

  private static Request toRequest(Call call) {
    Request request = new Request(call.method(), call.path());
    call.parameters().forEach(request::addParameter);
    int millis = Math.toIntExact(call.patience().toMillis());
    request.setOptions(
        RequestOptions.DEFAULT.toBuilder()
            .addHeader("Accept", MEDIA.formatted("json"))
            .setRequestConfig(
                RequestConfig.custom()
                    .setConnectTimeout(CONNECT_MILLIS)
                    .setConnectionRequestTimeout(millis)
                    .setSocketTimeout(millis)
                    .build())
            .build());
    Call.Body body = call.body();
    if (body.length() > 0) {
      ContentType type = ContentType.parse(MEDIA.formatted(body.type()));
      request.setEntity(new NByteArrayEntity(body.bytes(), 0, body.length(), type));
    }
    return request;
  }

  @Override
  public void close() {
    try {
      client.close();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot close the connections to elasticsearch", e);
    }
  }

  /** Every answered request succeeds, whatever its status. */
  private record Listener(CompletableFuture<Reply> reply) implements ResponseListener {
    @Override
    public void onSuccess(Response response) {
      try {
        reply.complete(
            new Reply(response.getStatusLine().getStatusCode(), bytes(response.getEntity())));
      } catch (IOException e) {
        onFailure(e);
      }
    }

    @Override
    public void onFailure(Exception e) {
      if (e instanceof ResponseException answered) {
        onSuccess(answered.getResponse());
      } else {
        reply.completeExceptionally(
            new TransientFailureException("elasticsearch: " + Outage.describe(e), e));
      }
    }

    private static byte[] bytes(HttpEntity entity) throws IOException {
      if (entity == null) {
        return new byte[0];
      }
      try (InputStream content = entity.getContent()) {
        return content.readAllBytes();
      }
    }
  }
}
