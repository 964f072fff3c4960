package dev.signpost.ingest.forms;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The values of one object's fields, by name, each of the type its reader made. */
@SuppressWarnings("ReferenceEquality") // the two marks are only ever themselves
final class Values {
  private static final Object UNREADABLE = new Object();
  private static final Object ABSENT = new Object();

  private final Map<String, Object> values = new HashMap<>();

  /** False if the field stood there already. */
  boolean put(String name, @Nullable Object value) {
    return values.putIfAbsent(name, value == null ? UNREADABLE : value) == null;
  }

  /** Keeps a field that says nothing; false if it stood there already. */
  boolean putAbsent(String name) {
    return values.putIfAbsent(name, ABSENT) == null;
  }

  /** Whether something stood there, readable or not. */
  boolean has(String name) {
    return values.getOrDefault(name, ABSENT) != ABSENT;
  }

  /** The value; null where there is none or it could not be read. */
  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
  <T> @Nullable T get(String name) {
    Object value = values.get(name);
    return value == UNREADABLE || value == ABSENT ? null : (T) value;
  }

  String text(String name) {
    String text = get(name);
    return text == null ? "" : text;
  }

  <T> List<T> list(String name) {
    List<T> list = get(name);
    return list == null ? List.of() : list;
  }
}
