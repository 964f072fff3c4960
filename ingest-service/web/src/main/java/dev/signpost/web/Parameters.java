package dev.signpost.web;

import java.util.Map;
import java.util.Optional;

/** The parameters of one request, as its operation's contract allows them; defaults filled in. */
public final class Parameters {
  private final Map<String, Object> values;

  Parameters(Map<String, Object> values) {
    this.values = values;
  }

  /** A required parameter, or one with a default. */
  public String text(String name) {
    return optionalText(name).orElseThrow(() -> missing(name));
  }

  public Optional<String> optionalText(String name) {
    return Optional.ofNullable(values.get(name)).map(Object::toString);
  }

  public long number(String name) {
    return optionalNumber(name).orElseThrow(() -> missing(name));
  }

  public Optional<Long> optionalNumber(String name) {
    return Optional.ofNullable(values.get(name)).map(value -> ((Number) value).longValue());
  }

  /** False where absent. */
  public boolean flag(String name) {
    return Boolean.TRUE.equals(values.get(name));
  }

  private static IllegalStateException missing(String name) {
    return new IllegalStateException("the contract lets parameter %s be absent".formatted(name));
  }
}
