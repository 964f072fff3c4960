package dev.signpost.link.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion.VersionFlag;
import dev.signpost.ingest.contract.JsonCodec;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Events written by any released version stay readable: the examples are added to, never edited.
 */
class ExamplesTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Map<String, Class<?>> TYPES =
      Map.of(
          "concept-change", ConceptChange.class,
          "page-links", PageLinks.class);
  private static final JsonSchemaFactory SCHEMAS =
      JsonSchemaFactory.getInstance(
          VersionFlag.V202012,
          factory ->
              factory.schemaMappers(mappers ->
                  mappers.mappings(id ->
                      id.startsWith("urn:signpost:")
                          ? "classpath:schemas/"
                              + id.substring("urn:signpost:".length()).replace(":v", "-v")
                              + ".schema.json"
                          : id)));

  @ParameterizedTest
  @MethodSource("examples")
  void exampleFitsItsSchema(String example) {
    assertThat(faults(example, tree(example))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void exampleIsReadAndWrittenBackUnchanged(String example) {
    assertThat(reencoded(type(example), bytes(example))).isEqualTo(tree(example));
  }

  @ParameterizedTest
  @MethodSource("examples")
  void exampleIsFrozen(String example) throws NoSuchAlgorithmException {
    byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes(example));

    assertThat(frozen()).contains(HexFormat.of().formatHex(hash) + "  " + example);
  }

  @Test
  void schemaRefusesLinksWithoutVersion() {
    ObjectNode event = (ObjectNode) tree("page-links-v1.json");
    event.remove("version");

    assertThat(faults("page-links-v1.json", event)).isNotEmpty();
  }

  @Test
  void schemaRefusesABlockThatIsNotOne() {
    ObjectNode event = (ObjectNode) tree("page-links-v1.json");
    ObjectNode blocks = (ObjectNode) event.get("blocks");
    blocks.set("videos", blocks.get("findings"));

    assertThat(faults("page-links-v1.json", event)).isNotEmpty();
  }

  static Stream<String> examples() {
    return frozen().stream().map(line -> line.substring(line.lastIndexOf(' ') + 1));
  }

  private static String faults(String example, JsonNode event) {
    String schema = "urn:signpost:" + name(example) + ":v1";
    return SCHEMAS.getSchema(SchemaLocation.of(schema)).validate(event).stream()
        .map(Object::toString)
        .collect(Collectors.joining("\n"));
  }

  private static String name(String example) {
    return TYPES.keySet().stream().filter(example::startsWith).findFirst().orElseThrow();
  }

  private static Class<?> type(String example) {
    return TYPES.get(name(example));
  }

  private static <T> JsonNode reencoded(Class<T> type, byte[] json) {
    JsonCodec<T> codec = JsonCodec.of(type);
    return read(codec.encode(codec.decode(json)));
  }

  private static JsonNode tree(String example) {
    return read(bytes(example));
  }

  private static JsonNode read(byte[] json) {
    try {
      return JSON.readTree(json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> frozen() {
    return new String(bytes("frozen.sha256"), StandardCharsets.UTF_8).lines().toList();
  }

  private static byte[] bytes(String example) {
    try (InputStream in = ExamplesTest.class.getResourceAsStream("/examples/" + example)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
