package dev.signpost.search.verify;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A document's content, field by field: the first 64 bits of the SHA-256 of each, whatever the
 * order of fields and the white space. Fields of {@code blocks} are told apart one by one.
 */
record Fingerprint(Map<String, Long> fields) {
  private static final String BLOCKS = "blocks";

  static Fingerprint of(JsonNode document) {
    Map<String, Long> fields = new TreeMap<>();
    MessageDigest sha = sha256();
    document
        .properties()
        .forEach(field -> {
          if (field.getKey().equals(BLOCKS) && field.getValue().isObject()) {
            field
                .getValue()
                .properties()
                .forEach(block ->
                    fields.put(BLOCKS + "." + block.getKey(), digest(sha, block.getValue())));
          } else {
            fields.put(field.getKey(), digest(sha, field.getValue()));
          }
        });
    return new Fingerprint(fields);
  }

  /** Names of the fields that are not the same, in order. */
  List<String> differences(Fingerprint other) {
    TreeSet<String> names = new TreeSet<>(fields.keySet());
    names.addAll(other.fields.keySet());
    List<String> different = new ArrayList<>();
    for (String name : names) {
      Long here = fields.get(name);
      if (here == null || !here.equals(other.fields.get(name))) {
        different.add(name);
      }
    }
    return different;
  }

  private static long digest(MessageDigest sha, JsonNode value) {
    sha.reset();
    feed(sha, value);
    return ByteBuffer.wrap(sha.digest()).getLong();
  }

  private static void feed(MessageDigest sha, JsonNode value) {
    if (value.isObject()) {
      sha.update((byte) '{');
      sorted(value)
          .forEach((name, field) -> {
            text(sha, name);
            feed(sha, field);
          });
      sha.update((byte) '}');
    } else if (value.isArray()) {
      sha.update((byte) '[');
      value.forEach(each -> feed(sha, each));
      sha.update((byte) ']');
    } else {
      sha.update((byte) (value.isTextual() ? '"' : '#'));
      text(sha, value.asText());
    }
  }

  private static void text(MessageDigest sha, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    sha.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
    sha.update(bytes);
  }

  private static Map<String, JsonNode> sorted(JsonNode object) {
    Map<String, JsonNode> fields = new TreeMap<>();
    object.properties().forEach(field -> fields.put(field.getKey(), field.getValue()));
    return fields;
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
