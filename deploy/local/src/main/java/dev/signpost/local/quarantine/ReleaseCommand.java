package dev.signpost.local.quarantine;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.signpost.ingest.contract.PageId;
import dev.signpost.local.client.CommonOptions;
import dev.signpost.local.client.PageIdConverter;
import dev.signpost.local.client.ServiceClient;
import dev.signpost.local.parts.Part;
import dev.signpost.local.terminal.Terminal;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code signpost quarantine release}. */
@Command(
    name = "release",
    mixinStandardHelpOptions = true,
    description = "Publishes a draft in quarantine as it is; its faults are recorded with it.")
final class ReleaseCommand implements Callable<Integer> {
  private final Terminal terminal;
  private final Map<String, String> environment;

  @Parameters(paramLabel = "PAGE", converter = PageIdConverter.class, description = "Page id.")
  @Nullable PageId page;

  @Mixin CommonOptions common = new CommonOptions();

  ReleaseCommand(Terminal terminal, Map<String, String> environment) {
    this.terminal = terminal;
    this.environment = environment;
  }

  @Override
  public Integer call() {
    JsonNode taken =
        new ServiceClient(common.running(environment))
            .post(
                Part.INGEST,
                "/v1/quarantine/" + page + "/release?wait=visible&timeout=30000",
                new JsonMapper().createObjectNode());
    if (common.json()) {
      terminal.say(taken);
    } else {
      terminal.say(
          "%s at revision %s: %s, receipt %s"
              .formatted(
                  taken.path("page").asText(),
                  taken.path("revision").asText(),
                  taken.path("outcome").asText("under way"),
                  taken.path("receipt").asText()));
    }
    return 0;
  }
}
