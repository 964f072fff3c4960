package dev.signpost.ingest.forms;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads the value a cursor is at; null, with a fault, if it is not what was expected. */
@FunctionalInterface
interface ValueReader<T> {
  @Nullable T read(TokenCursor in) throws IOException;

  static <T> ValueReader<List<T>> listOf(ValueReader<T> item) {
    return in -> in.list(item);
  }

  /** Text that stands for something; what the meaning refuses is an error with its message. */
  static <T> ValueReader<T> meaning(String rule, Function<String, T> meaning) {
    return in -> {
      String text = in.text();
      if (text == null) {
        return null;
      }
      try {
        return meaning.apply(text);
      } catch (IllegalArgumentException e) {
        in.faults().error(rule, in.place(), String.valueOf(e.getMessage()));
        return null;
      }
    };
  }

  static <T> ValueReader<T> object(
      Map<String, ValueReader<?>> fields, Function<Values, @Nullable T> maker) {
    return in -> {
      Values values = in.object(fields);
      return values == null ? null : maker.apply(values);
    };
  }
}
