package dev.signpost.search.meaning;

import static java.util.Objects.requireNonNull;

import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import dev.langchain4j.model.embedding.onnx.AbstractInProcessEmbeddingModel;
import dev.langchain4j.model.embedding.onnx.OnnxBertBiEncoder;
import dev.langchain4j.model.embedding.onnx.PoolingMode;
import dev.langchain4j.model.embedding.onnx.bgesmallenv15q.BgeSmallEnV15QuantizedEmbeddingModel;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * BGE small, English, version 1.5, quantised to 8 bits (Xiao et al. 2023). Runs in this process;
 * the model comes with its library and is read when it is needed first.
 */
final class BgeSmall implements Embedder {
  /** The model was trained with this sentence before questions, and none before passages. */
  private static final String BEFORE_QUESTIONS =
      "Represent this sentence for searching relevant passages: ";

  /**
   * The library's own session has a thread for every processor, and these spin while they wait for
   * one another, which takes half as much processor time again. This one works in the thread that
   * asks.
   */
  private static final class Model extends AbstractInProcessEmbeddingModel {
    private static final String NAME = "/bge-small-en-v1.5-q";

    static final Model LOADED = new Model();

    private final OnnxBertBiEncoder encoder;

    Model() {
      super(Runnable::run);
      // the tokenizer's library would otherwise look for a cloud to report its use to
      System.setProperty("OPT_OUT_TRACKING", "true");
      System.setProperty("ai.djl.offline", "true");
      try (OrtSession.SessionOptions options = new OrtSession.SessionOptions();
          InputStream network = resource(".onnx");
          InputStream tokenizer = resource("-tokenizer.json")) {
        options.setIntraOpNumThreads(1);
        OrtEnvironment environment = OrtEnvironment.getEnvironment();
        OrtSession session = environment.createSession(network.readAllBytes(), options);
        encoder = new OnnxBertBiEncoder(environment, session, tokenizer, PoolingMode.CLS);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      } catch (OrtException e) {
        throw new IllegalStateException("the model that comes with the library cannot be read", e);
      }
    }

    private static InputStream resource(String part) {
      return requireNonNull(
          BgeSmallEnV15QuantizedEmbeddingModel.class.getResourceAsStream(NAME + part), part);
    }

    @Override
    protected OnnxBertBiEncoder model() {
      return encoder;
    }
  }

  @Override
  public float[] passage(String text) {
    return Model.LOADED.embed(text).content().vector();
  }

  @Override
  public float[] question(String text) {
    return passage(BEFORE_QUESTIONS + text);
  }
}
