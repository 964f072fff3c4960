package dev.signpost.search.meaning;

import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.embedding.onnx.bgesmallenv15q.BgeSmallEnV15QuantizedEmbeddingModel;

/**
 * BGE small, English, version 1.5, quantised to 8 bits (Xiao et al. 2023). Runs in this process;
 * the model comes with its library and is read when it is needed first.
 */
final class BgeSmall implements Embedder {
  /** The model was trained with this sentence before questions, and none before passages. */
  private static final String BEFORE_QUESTIONS =
      "Represent this sentence for searching relevant passages: ";

  private static final class Model {
    static final EmbeddingModel LOADED = load();

    /** Its tokenizer's library would otherwise look for a cloud to report its use to. */
    private static EmbeddingModel load() {
      System.setProperty("OPT_OUT_TRACKING", "true");
      System.setProperty("ai.djl.offline", "true");
      return new BgeSmallEnV15QuantizedEmbeddingModel(Runnable::run);
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
