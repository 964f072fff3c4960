package dev.signpost.local.imports;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.signpost.ingest.contract.Fault;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Takes the drafts out of a file of refused ones that somebody has corrected. */
record CorrectedReader(ItemReader lines) implements ItemReader {
  private static final JsonMapper JSON = new JsonMapper();
  private static final Pattern REFUSED = Pattern.compile("\\s*\\{\\s*\"source\"\\s*:");
  private static final int LOOK_AT = 100;

  @Override
  public @Nullable Item next() throws IOException {
    Item item = lines.next();
    return item instanceof Item.Draft draft && isRefused(draft.json()) ? corrected(draft) : item;
  }

  private static boolean isRefused(byte[] line) {
    String beginning = new String(line, 0, Math.min(line.length, LOOK_AT), ISO_8859_1);
    return REFUSED.matcher(beginning).lookingAt();
  }

  private static Item corrected(Item.Draft line) {
    try {
      JsonNode refused = JSON.readTree(line.json());
      String origin = refused.path("source").asText(line.origin());
      JsonNode draft = refused.path("draft");
      if (draft.isMissingNode()) {
        return stillUnreadable(origin, refused.path("faults"));
      }
      return new Item.Draft(
          origin,
          draft.isTextual()
              ? draft.textValue().replace('\n', ' ').getBytes(UTF_8)
              : JSON.writeValueAsBytes(draft));
    } catch (IOException e) {
      return line; // ingest says where it is broken
    }
  }

  /** Nothing was kept of it: what kept it out still does. */
  private static Item stillUnreadable(String origin, JsonNode faults)
      throws JsonProcessingException {
    return faults.isEmpty()
        ? Item.Unreadable.of(
            origin, "no-draft", "nothing was kept of it, import it from its source")
        : new Item.Unreadable(origin, List.of(JSON.treeToValue(faults, Fault[].class)));
  }

  @Override
  public long remaining() {
    return lines.remaining();
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }
}
