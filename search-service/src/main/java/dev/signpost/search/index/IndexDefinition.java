package dev.signpost.search.index;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.Set;

/**
 * Settings and mappings of an index, from the JSON file beside this class.
 *
 * @param shards of each index
 * @param replicas of each shard
 */
public record IndexDefinition(int shards, int replicas) {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  /** Body of the request that creates such an index, with one alias. */
  public byte[] of(IndexKind kind, String alias) {
    ObjectNode definition = read(kind.wireName());
    definition.putObject("aliases").putObject(alias);
    return sized(definition, shards);
  }

  /** Body of the request that creates the index of generations. */
  public byte[] ofGenerations() {
    return sized(read("generations"), 1);
  }

  /** Words that the index leaves out of questions. */
  public static Set<String> questionWords() {
    Set<String> words = new HashSet<>();
    read(IndexKind.PAGES.wireName())
        .at("/settings/index/analysis/filter/question_words/stopwords")
        .forEach(word -> words.add(word.asText()));
    return Set.copyOf(words);
  }

  private byte[] sized(ObjectNode definition, int shardCount) {
    definition
        .withObject("/settings/index")
        .put("number_of_shards", shardCount)
        .put("number_of_replicas", replicas);
    try {
      return JSON.writeValueAsBytes(definition);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a tree can always be written", e);
    }
  }

  private static ObjectNode read(String name) {
    String resource = name + ".json";
    try (InputStream in = IndexDefinition.class.getResourceAsStream(resource)) {
      return (ObjectNode) JSON.readTree(in);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + resource, e);
    }
  }
}
