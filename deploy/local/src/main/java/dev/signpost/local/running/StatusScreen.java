package dev.signpost.local.running;

import com.fasterxml.jackson.databind.JsonNode;
import dev.signpost.local.client.ServiceClient;
import dev.signpost.local.client.ServiceClient.Answer;
import dev.signpost.local.generations.GenerationTable;
import dev.signpost.local.parts.Part;
import dev.signpost.local.terminal.CommandFailedException;
import dev.signpost.local.terminal.Figures;
import dev.signpost.local.terminal.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How all parts and generations are, as lines a person reads. */
record StatusScreen(StatusCheck check, ServiceClient operator) {

  static List<String> parts(List<PartStatus> parts) {
    Table table = new Table().row("part", "status", "address", "");
    for (PartStatus part : parts) {
      table.row(part.part(), part.status(), part.address(), remark(part));
    }
    return table.lines();
  }

  /** Parts, generations, and what is to be done. */
  List<String> whole(List<PartStatus> parts) {
    List<String> lines = new ArrayList<>(parts(parts));
    generations()
        .ifPresent(listing -> {
          lines.add("");
          lines.addAll(GenerationTable.of(listing));
        });
    return lines;
  }

  List<PartStatus> look() {
    return check.all();
  }

  /** The generations, if operators are let in. */
  Optional<JsonNode> generations() {
    try {
      Answer answer = operator.ask(Part.ADMIN, "/v1/admin/generations", Map.of());
      return answer.isGood() ? Optional.of(answer.body()) : Optional.empty();
    } catch (CommandFailedException e) {
      return Optional.empty();
    }
  }

  private static String remark(PartStatus part) {
    if (part.cause() != null) {
      return part.cause();
    }
    return part.pages() == null ? "" : Figures.of(part.pages()) + " pages";
  }
}
