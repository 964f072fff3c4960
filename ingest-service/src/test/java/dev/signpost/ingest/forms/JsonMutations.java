package dev.signpost.ingest.forms;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ContainerNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Drafts that are JSON, but hold other values than they should. */
final class JsonMutations {
  private static final JsonMapper MAPPER = new JsonMapper();
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private final List<byte[]> samples;
  private final long seed;

  JsonMutations(List<byte[]> samples, long seed) {
    this.samples = List.copyOf(samples);
    this.seed = seed;
  }

  byte[] draft(long number) {
    SplittableRandom random = new SplittableRandom(seed * 0x9E3779B97F4A7C15L + number);
    try {
      JsonNode draft = MAPPER.readTree(samples.get(random.nextInt(samples.size())));
      List<ContainerNode<?>> containers = new ArrayList<>();
      collect(draft, containers);
      for (int i = random.nextInt(1, 6); i > 0; i--) {
        mutate(containers.get(random.nextInt(containers.size())), random);
      }
      return MAPPER.writeValueAsBytes(draft);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void mutate(ContainerNode<?> container, SplittableRandom random) {
    JsonNode value = value(random);
    if (container instanceof ObjectNode object) {
      List<String> names = new ArrayList<>();
      object.fieldNames().forEachRemaining(names::add);
      if (names.isEmpty() || random.nextInt(5) == 0) {
        object.set(Mutations.token(random), value);
      } else {
        object.set(names.get(random.nextInt(names.size())), value);
      }
    } else if (container instanceof ArrayNode array) {
      array.insert(random.nextInt(array.size() + 1), value);
    }
  }

  private static JsonNode value(SplittableRandom random) {
    return switch (random.nextInt(10)) {
      case 0 -> NODES.nullNode();
      case 1 -> NODES.numberNode(random.nextLong());
      case 2 -> NODES.numberNode(random.nextDouble());
      case 3 -> NODES.booleanNode(random.nextInt(2) == 0);
      case 4 -> NODES.arrayNode().add(Mutations.token(random));
      case 5 -> NODES.objectNode().put(Mutations.token(random), "x");
      case 6 -> NODES.textNode("");
      case 7 -> NODES.textNode(Mutations.token(random).repeat(random.nextInt(1, 200)));
      default -> NODES.textNode("a " + Mutations.token(random) + Mutations.token(random));
    };
  }

  private static void collect(JsonNode node, List<ContainerNode<?>> containers) {
    if (node instanceof ContainerNode<?> container) {
      containers.add(container);
      node.forEach(child -> collect(child, containers));
    }
  }
}
