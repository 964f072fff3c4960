package dev.signpost.search.index;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Settings and mappings of an index, from the JSON file beside this class.
 *
 * @param shards of each index
 * @param replicas of each shard
 */
public record IndexDefinition(int shards, int replicas) {
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS).build();

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
    return stopWords("question_words");
  }

  /** Words that the index leaves out of texts. */
  public static Set<String> commonWords() {
    return stopWords("common_words");
  }

  private static Set<String> stopWords(String filter) {
    Set<String> words = new HashSet<>();
    read(IndexKind.PAGES.wireName())
        .at("/settings/index/analysis/filter/" + filter + "/stopwords")
        .forEach(word -> words.add(word.asText()));
    return Set.copyOf(words);
  }

  /** Body of the request that creates the index of orders. */
  public byte[] ofAudit() {
    return sized(read("audit"), 1);
  }

  /** Body of the request that creates the index of curations. */
  public byte[] ofCurations() {
    return sized(read("curations"), 1);
  }

  /**
   * What makes a build this build and no other: digests of the parts that only a reindex changes,
   * by name, e.g. {@code pages analysis}, and the number of {@code shards}. Replicas are none: they
   * can be set on a living index.
   */
  public Map<String, String> fingerprint() {
    Map<String, String> parts = new TreeMap<>();
    for (IndexKind kind : IndexKind.values()) {
      ObjectNode definition = read(kind.wireName());
      ObjectNode settings = definition.withObject("/settings/index");
      JsonNode analysis = settings.path("analysis");
      settings.remove("analysis");
      parts.put(kind.wireName() + " analysis", digest(analysis));
      parts.put(kind.wireName() + " mappings", digest(definition.path("mappings")));
      parts.put(kind.wireName() + " settings", digest(settings));
    }
    parts.put("shards", String.valueOf(shards));
    return parts;
  }

  private static String digest(JsonNode part) {
    try {
      byte[] sorted = JSON.writeValueAsBytes(JSON.treeToValue(part, Object.class));
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(sorted);
      return HexFormat.of().formatHex(Arrays.copyOf(hash, 8));
    } catch (JsonProcessingException | NoSuchAlgorithmException e) {
      throw new IllegalStateException("a tree can always be written", e);
    }
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
