package dev.signpost.backends;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A value made when first asked for. A failure is not remembered: the next call tries again. */
final class Lazy<T> {

  private final Supplier<T> maker;
  private final AtomicReference<@Nullable T> made = new AtomicReference<>();

  Lazy(Supplier<T> maker) {
    this.maker = maker;
  }

  synchronized T get() {
    @Nullable T value = made.get();
    if (value == null) {
      value = maker.get();
      made.set(value);
    }
    return value;
  }

  /** Does not wait for one that is being made. */
  void ifMade(Consumer<T> action) {
    @Nullable T value = made.get();
    if (value != null) {
      action.accept(value);
    }
  }
}
