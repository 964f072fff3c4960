package dev.signpost.local.running;

import dev.signpost.local.parts.Address;
import dev.signpost.local.parts.Addresses;
import dev.signpost.local.parts.Part;
import dev.signpost.local.state.StateDirectory;
import java.util.HashMap;
import java.util.Map;

/** The user's environment with what a local run decides itself laid over it. */
record ServiceEnvironment(
    Addresses addresses, StateDirectory state, Map<String, String> environment) {

  Map<String, String> of(Part service) {
    Address own = addresses.address(service);
    String prefix = "SIGNPOST_" + service.name() + "_";
    Map<String, String> values = new HashMap<>(environment);
    values.put(prefix + "HOST", own.host());
    values.put(prefix + "PORT", String.valueOf(own.port()));
    values.put(prefix + "KAFKA", addresses.address(Part.KAFKA).toString());
    values.put(prefix + "ELASTICSEARCH", addresses.uri(Part.ELASTICSEARCH).toString());
    values.put(prefix + "DATA_DIRECTORY", state.streams(service.wireName()).toString());
    values.put(prefix + "ADMIN_HOST", addresses.address(Part.ADMIN).host());
    values.put(prefix + "ADMIN_PORT", String.valueOf(addresses.address(Part.ADMIN).port()));
    values.put(prefix + "ADMIN_TOKEN_FILE", state.adminToken().toString());
    return values;
  }
}
