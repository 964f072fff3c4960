package dev.signpost.local.running;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.signpost.local.parts.Part;
import dev.signpost.local.state.RunRecord;
import dev.signpost.local.state.StateDirectory;
import dev.signpost.local.terminal.Table;
import dev.signpost.local.terminal.Terminal;

/** Says where a Signpost answers. */
final class Announcement {
  private static final JsonMapper JSON = new JsonMapper();

  private final Terminal terminal;
  private final StateDirectory state;
  private final boolean json;

  Announcement(Terminal terminal, StateDirectory state, boolean json) {
    this.terminal = terminal;
    this.state = state;
    this.json = json;
  }

  void urls(RunRecord run) {
    if (json) {
      terminal.say(toJson(run));
      return;
    }
    terminal.say("signpost is running:");
    Table table = new Table();
    for (Part part : Part.values()) {
      table.row(
          "  " + part.title(),
          part == Part.KAFKA
              ? run.addresses().address(part).toString()
              : run.addresses().uri(part).toString());
    }
    table.row("  state and logs", state.path().toString());
    table.lines().forEach(terminal::say);
  }

  private ObjectNode toJson(RunRecord run) {
    ObjectNode result =
        JSON.createObjectNode()
            .put("pid", run.process().pid())
            .put("phase", run.phase().name().toLowerCase(java.util.Locale.ROOT))
            .put("data", state.path().toString());
    ObjectNode urls = result.putObject("urls");
    for (Part part : Part.values()) {
      urls.put(
          part.wireName(),
          part == Part.KAFKA
              ? run.addresses().address(part).toString()
              : run.addresses().uri(part).toString());
    }
    return result;
  }
}
