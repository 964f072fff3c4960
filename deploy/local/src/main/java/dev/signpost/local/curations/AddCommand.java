package dev.signpost.local.curations;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.signpost.ingest.contract.PageId;
import dev.signpost.local.client.CommonOptions;
import dev.signpost.local.client.PageIdConverter;
import dev.signpost.local.parts.Part;
import dev.signpost.local.terminal.Terminal;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code signpost curations pin}, {@code hide} and {@code replace}. */
@Command(
    mixinStandardHelpOptions = true,
    description =
        "Pins pages above all that a question finds, hides them from it, or lets it find them alone. It ends by"
            + " itself after 90 days unless told otherwise. Urgent notices are always said.")
final class AddCommand implements Callable<Integer> {
  private final String effect;
  private final Terminal terminal;
  private final Map<String, String> environment;

  @ArgGroup(multiplicity = "1")
  What what = new What();

  @Parameters(
      paramLabel = "PAGE",
      arity = "1..*",
      converter = PageIdConverter.class,
      description = "Pages in their order, e.g. hub/spine.")
  List<PageId> pages = List.of();

  @Option(names = "--from", paramLabel = "TIME", description = "Now if absent.")
  @Nullable String from;

  @Option(names = "--until", paramLabel = "TIME", description = "E.g. 2026-12-24T00:00:00Z.")
  @Nullable String until;

  @Option(names = "--reason", paramLabel = "TEXT", required = true, description = "Why; kept.")
  String reason = "";

  @Option(names = "--preview", description = "Only say what would change.")
  boolean preview;

  @Mixin CommonOptions common = new CommonOptions();

  AddCommand(String effect, Terminal terminal, Map<String, String> environment) {
    this.effect = effect;
    this.terminal = terminal;
    this.environment = environment;
  }

  /** What it is for. */
  static final class What {
    @Option(
        names = "--query",
        paramLabel = "TEXT",
        description = "For this question as a whole; case and punctuation do not count.")
    @Nullable String query;

    @Option(
        names = "--concept",
        paramLabel = "PAGE",
        converter = PageIdConverter.class,
        description = "For plain questions that name what this page is about.")
    @Nullable PageId concept;
  }

  @Override
  public Integer call() {
    JsonNode answer =
        common
            .operator(environment)
            .post(Part.ADMIN, CurationsCommand.PATH + (preview ? "/preview" : ""), order());
    if (common.json()) {
      terminal.say(answer);
    } else if (preview) {
      PreviewReport.lines(answer).forEach(terminal::say);
    } else {
      terminal.say(
          "%s holds until %s".formatted(answer.path("id").asText(), answer.path("end").asText()));
    }
    return 0;
  }

  private ObjectNode order() {
    ObjectNode order = new JsonMapper().createObjectNode().put("effect", effect);
    if (what.query != null) {
      order.put("query", what.query);
    } else if (what.concept != null) {
      order.put("concept", what.concept.toString());
    }
    ArrayNode list = order.putArray("pages");
    pages.forEach(page -> list.add(page.toString()));
    if (from != null) {
      order.put("start", from);
    }
    if (until != null) {
      order.put("end", until);
    }
    return order.put("reason", reason);
  }
}
