package dev.signpost.local.parts;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.net.URI;
import java.util.EnumMap;
import java.util.Map;

/** Where every part answers. */
public record Addresses(@JsonValue Map<Part, Address> of) {
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public Addresses {
    of = Map.copyOf(new EnumMap<>(of));
    for (Part part : Part.values()) {
      if (!of.containsKey(part)) {
        throw new IllegalArgumentException("no address of " + part.title());
      }
    }
  }

  public Address address(Part part) {
    return requireNonNull(of.get(part), part.title());
  }

  /** The same with a free port wherever any will do. */
  public Addresses orFree() {
    Map<Part, Address> found = new EnumMap<>(Part.class);
    of.forEach((part, address) -> found.put(part, address.orFree()));
    return new Addresses(found);
  }

  public URI uri(Part part) {
    return address(part).uri();
  }
}
