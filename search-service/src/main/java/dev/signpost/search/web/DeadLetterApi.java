package dev.signpost.search.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.signpost.search.admin.Audit;
import dev.signpost.search.deadletters.Desk;
import dev.signpost.search.deadletters.Letter;
import dev.signpost.search.deadletters.LetterId;
import dev.signpost.search.deadletters.Prospect;
import dev.signpost.search.elastic.Json;
import dev.signpost.web.Parameters;
import dev.signpost.web.Problem;
import dev.signpost.web.WebServer;
import io.vertx.ext.web.RoutingContext;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** The operator's door to dead letters. The desk blocks, so it works on a thread of its own. */
public final class DeadLetterApi {
  private static final long BODY_LIMIT = 1 << 20;
  private static final int MOST = 10_000;
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final Door door;
  private final Supplier<Optional<Desk>> desk;
  private final Audit audit;

  public DeadLetterApi(Door door, Supplier<Optional<Desk>> desk, Audit audit) {
    this.door = door;
    this.desk = desk;
    this.audit = audit;
  }

  /** Adds the operations to a server to be. */
  public void addTo(WebServer.Builder server) {
    server
        .operation("listDeadLetters", this::list)
        .operation("getDeadLetter", this::show)
        .operation("replayDeadLetters", BODY_LIMIT, this::replay);
  }

  private void list(RoutingContext ctx, Parameters parameters) {
    int size = Math.toIntExact(parameters.number("size"));
    Predicate<Letter> wanted = wanted(parameters.optionalText("stage"), parameters.flag("all"));
    door.open(ctx, who -> Json.object("deadLetters", heads(desk().newest(size, wanted))));
  }

  private void show(RoutingContext ctx, Parameters parameters) {
    LetterId id = id(parameters.text("id"));
    door.open(
        ctx,
        who -> {
          Desk letters = desk();
          Letter letter = letters.find(id).orElseThrow(() -> missing(id));
          ObjectNode shown = head(letter);
          letter
              .bytes()
              .ifPresent(bytes ->
                  shown
                      .put("value", new String(bytes, UTF_8))
                      .put("valueBase64", Base64.getEncoder().encodeToString(bytes)));
          prospect(shown, letters.prospect(letter));
          return shown;
        });
  }

  private void replay(RoutingContext ctx, Parameters parameters) {
    JsonNode order = Door.body(ctx);
    boolean dryRun = order.path("dryRun").asBoolean();
    List<LetterId> ids = ids(order.path("ids"));
    if (ids.isEmpty() == order.path("all").asBoolean()) {
      door.open(
          ctx,
          who -> {
            Desk letters = desk();
            if (!dryRun) {
              audit.note(who, "dead-letters replay", Map.of("letters", chosen(ids)));
            }
            List<Letter> chosen =
                ids.isEmpty()
                    ? letters.newest(MOST, wanted(Optional.empty(), false))
                    : ids.stream()
                        .map(id -> letters.find(id).orElseThrow(() -> missing(id)))
                        .toList();
            ArrayNode results = JSON.createArrayNode();
            for (Letter letter : chosen) {
              Prospect result = dryRun ? letters.prospect(letter) : letters.replay(letter);
              results.add(prospect(head(letter), result));
            }
            return Json.object("results", results).put("dryRun", dryRun);
          });
    } else {
      throw Problem.badRequest("expected either ids, a list, or all: true").asException();
    }
  }

  private Desk desk() {
    return desk.get()
        .orElseThrow(
            () -> Problem.unavailable("the index is not at hand yet, see /health").asException());
  }

  private static String chosen(List<LetterId> ids) {
    return ids.isEmpty() ? "all" : ids.toString();
  }

  private static Predicate<Letter> wanted(Optional<String> stage, boolean replayedToo) {
    return letter ->
        (replayedToo || letter.replayed() == null)
            && stage.map(letter.stage()::equals).orElse(true);
  }

  private static ArrayNode heads(List<Letter> letters) {
    return Json.arrayOf(letters.stream().map(DeadLetterApi::head).toList());
  }

  private static ObjectNode head(Letter letter) {
    return Json.object()
        .put("id", letter.id().toString())
        .put("page", letter.page())
        .put("stage", letter.stage())
        .put("cause", letter.cause())
        .put("topic", letter.topic())
        .put("partition", letter.partition())
        .put("offset", letter.offset())
        .put("time", letter.time())
        .put("bytes", letter.bytes().map(bytes -> bytes.length).orElse(0))
        .put("replayed", letter.replayed());
  }

  private static ObjectNode prospect(ObjectNode letter, Prospect prospect) {
    return letter.put("prospect", prospect.name()).put("detail", prospect.detail());
  }

  private static List<LetterId> ids(JsonNode ids) {
    return ids.valueStream().map(id -> id(id.asText())).toList();
  }

  private static LetterId id(String text) {
    try {
      return LetterId.of(text);
    } catch (IllegalArgumentException e) {
      throw Problem.badRequest(String.valueOf(e.getMessage())).asException();
    }
  }

  private static RuntimeException missing(LetterId id) {
    return Problem.notFound("no dead letter " + id).asException();
  }
}
