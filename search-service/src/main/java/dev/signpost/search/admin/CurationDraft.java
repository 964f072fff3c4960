package dev.signpost.search.admin;

import com.fasterxml.jackson.databind.JsonNode;
import dev.signpost.ingest.contract.PageId;
import dev.signpost.search.curation.Curation;
import dev.signpost.search.curation.Effect;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads an editor's order. */
final class CurationDraft {
  /** Nothing is for ever unless somebody looks at it again. */
  private static final Duration UNLESS_TOLD = Duration.ofDays(90);

  private static final int ID_LENGTH = 8;
  private static final Set<String> FIELDS =
      new TreeSet<>(List.of("effect", "query", "concept", "pages", "start", "end", "reason"));

  private CurationDraft() {}

  /**
   * The curation it asks for.
   *
   * @throws IllegalArgumentException saying what is wrong
   */
  static Curation read(JsonNode order, String author, Instant now) {
    order
        .fieldNames()
        .forEachRemaining(name -> {
          if (!FIELDS.contains(name)) {
            throw new IllegalArgumentException(
                "no such member: expected some of " + String.join(", ", FIELDS));
          }
        });
    Instant second = now.truncatedTo(ChronoUnit.SECONDS);
    Instant start = time(order, "start", second);
    return new Curation(
        "c-" + UUID.randomUUID().toString().substring(0, ID_LENGTH),
        Effect.of(order.path("effect").asText()),
        text(order, "query"),
        concept(order),
        order.path("pages").valueStream().map(page -> page(page.asText(), "pages")).toList(),
        start,
        time(order, "end", start.plus(UNLESS_TOLD)),
        author,
        order.path("reason").asText());
  }

  private static @Nullable PageId concept(JsonNode order) {
    String concept = text(order, "concept");
    return concept == null ? null : page(concept, "concept");
  }

  private static PageId page(String id, String member) {
    try {
      return PageId.of(id);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          member + " must be page ids such as finding/disc-bulge", e);
    }
  }

  private static Instant time(JsonNode order, String name, Instant otherwise) {
    String text = text(order, name);
    try {
      return text == null ? otherwise : Instant.parse(text);
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException(name + " must be a time such as 2026-12-24T00:00:00Z", e);
    }
  }

  private static @Nullable String text(JsonNode order, String name) {
    return order.hasNonNull(name) ? order.path(name).asText() : null;
  }
}
